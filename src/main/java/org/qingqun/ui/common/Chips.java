package org.qingqun.ui.common;

import javafx.scene.control.Label;
import org.qingqun.rule.Severity;

/// Chips: a word on a ground whose colour means the same on every page.
public final class Chips {
    /// What a colour means.
    public enum Tone {
        /// unknown, not measured
        NEUTRAL,
        /// the next step, a selection
        ACCENT,
        /// verified, closed, adds up
        SUCCESS,
        /// needs a look, soon due
        WARNING,
        /// overdue, wrong
        DANGER
    }

    private Chips() {}

    public static Label of(String text, Tone tone) {
        var chip = new Label(text);
        chip.getStyleClass().addAll("chip", style(tone));
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    /// Another tone for a chip that is used again; where it is the same nothing is styled anew.
    public static void recolour(Label chip, Tone tone) {
        if (chip.getStyleClass().contains(style(tone))) return;
        for (var other : Tone.values()) chip.getStyleClass().remove(style(other));
        chip.getStyleClass().add(style(tone));
    }

    public static String style(Tone tone) {
        return "chip-" + tone.name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Tone tone(Severity severity) {
        return switch (severity) {
            case STRONG -> Tone.DANGER;
            case LIKELY -> Tone.WARNING;
            case ASK -> Tone.NEUTRAL;
        };
    }

    /// The tone of a row's state key as lists hold it.
    public static Tone stateTone(String state) {
        return switch (state) {
            case "closed", "merged", "decided" -> Tone.SUCCESS;
            case "proposed", "executed", "returned", "blocked", "reopened" -> Tone.WARNING;
            case "submitted", "approved", "notified", "freezing" -> Tone.ACCENT;
            default -> Tone.NEUTRAL;
        };
    }
}
