package org.qingqun.ui.settings.scope;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.LimitException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.wording.Terms;

/// An exception as it is typed in.
final class ExceptionDraft {
    private final Messages messages;
    final ObjectProperty<Limit> limit = new SimpleObjectProperty<>(Limit.GROUP_SILENT_DAYS);
    final StringProperty value = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Family> family = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    final StringProperty word = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();

    ExceptionDraft(Messages messages) {
        this.messages = messages;
    }

    Observable[] all() {
        return List.<Observable>of(limit, value, family, level, unit, word, from, until).toArray(Observable[]::new);
    }

    /// What hinders it, in words; empty where nothing does, and while nothing is typed.
    String trouble() {
        if (value.get().isBlank()) return "";
        var limits = limit.get();
        if (!value.get().strip().matches("\\d{1,9}") || !limits.admits(number()))
            return messages.format("settings.scope.range", new Terms(messages).of(limits), limits.lowest(), limits.highest());
        var first = from.get();
        var last = until.get();
        if (first != null && last != null && last.isBefore(first)) return messages.text("settings.scope.backwards");
        boolean everywhere = family.get() == null && level.get() == null && unit.get() == null && word.get().isBlank() && first == null && last == null;
        return everywhere ? messages.text("settings.scope.nowhere") : "";
    }

    boolean isComplete() {
        return !value.get().isBlank() && trouble().isEmpty();
    }

    LimitException read() {
        var under = unit.get();
        return new LimitException(limit.get(), number(), family.get(), level.get(), under == null ? null : under.id(), StringUtils.trimToNull(word.get()), from.get(), until.get());
    }

    private int number() {
        return Integer.parseInt(value.get().strip());
    }

    void clear() {
        value.set("");
        word.set("");
        for (var choice : List.of(family, level, unit, from, until)) choice.set(null);
    }
}
