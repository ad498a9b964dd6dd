package org.qingqun.ui.common;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.apache.commons.lang3.Strings;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.inventory.Sound;

/// A box whose choices are found by part of their words or by how they sound: `jyj` and `jiaoyu` find 教育局. Says so when nothing is found, and then keeps the
/// choice it had.
public final class FindBox<T extends @Nullable Object> extends SearchableComboBox<T> {
    private final Map<String, Sound> sounds = new ConcurrentHashMap<>();
    private final Label nothing = new Label();
    private @Nullable T before;

    public FindBox() {
        setPlaceholder(nothing);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) takeFirst(); // before the skin, which would keep the old choice
        });
    }

    /// What stands in place of the choices when none is found.
    public void setNothing(String words) {
        nothing.setText(words);
    }

    public String getNothing() {
        return nothing.getText();
    }

    @Override protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        var offered = offered();
        var sought = sought();
        var icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("icon-muted");
        sought.setLeft(icon);
        sought.textProperty().subscribe(words -> offer(offered, words)); // after the skin, which knows no sounds
        offered.showingProperty().subscribe((_, showing) -> {
            if (showing) shown(offered, sought);
            else hidden();
        });
        return skin;
    }

    /// One part of the skin, the list of choices.
    @SuppressWarnings("unchecked")
    private ComboBox<T> offered() {
        return (ComboBox<T>) part(ComboBox.class);
    }

    /// The other, the field over it.
    private CustomTextField sought() {
        return part(CustomTextField.class);
    }

    private <N> N part(Class<N> kind) {
        return getChildrenUnmodifiable().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private Predicate<T> holds(String typed) {
        var words = typed.strip();
        var sound = Sound.typed(words);
        return choice -> {
            var name = getConverter().toString(choice);
            if (Stream.of(words.split("\\s+")).allMatch(word -> Strings.CI.contains(name, word))) return true;
            var heard = sounds.get(Objects.toString(name, ""));
            return heard != null && !sound.isEmpty() && heard.holds(sound);
        };
    }

    private void offer(ComboBox<T> offered, String words) {
        offered.setItems(getItems().filtered(holds(words)));
        if (words.isBlank() || !(offered.getSkin() instanceof ComboBoxListViewSkin<?> skin)) return;
        if (skin.getPopupContent() instanceof ListView<?> list) list.getFocusModel().focus(-1); // or an arrow passes the first one over
    }

    /// Whoever types and presses Enter means the first that is found, unless the arrows went to another.
    private void takeFirst() {
        if (!isShowing() || getSkin() == null) return;
        var offered = offered();
        var sought = sought();
        if (!sought.getText().isBlank() && !offered.getItems().isEmpty() && Objects.equals(getValue(), before)) setValue(offered.getItems().getFirst());
    }

    private void shown(ComboBox<T> offered, CustomTextField sought) {
        before = getValue();
        Platform.runLater(() -> place(offered)); // its height is known once it has been shown
        var names = getItems().stream().map(choice -> Objects.toString(getConverter().toString(choice), "")).filter(name -> !sounds.containsKey(name)).toList();
        if (names.isEmpty()) return;
        var _ = CompletableFuture.runAsync(() -> names.forEach(name -> sounds.computeIfAbsent(name, Sound::of))) // the first asks for the dictionary
                .thenRun(() -> Platform.runLater(() -> {
                    if (!sought.getText().isBlank()) offer(offered, sought.getText());
                }));
    }

    private void hidden() {
        if (getValue() == null && !getItems().contains(null)) setValue(before);
    }

    /// Below the box, or above where that has no room; the toolkit takes the first list for higher than it is and leaves a gap.
    private void place(ComboBox<T> offered) {
        if (!(offered.getSkin() instanceof ComboBoxListViewSkin<?> skin) || !offered.isShowing()) return;
        var content = skin.getPopupContent();
        if (!(content.getScene().getWindow() instanceof PopupWindow popup)) return;
        var box = localToScreen(getLayoutBounds());
        var list = content.localToScreen(content.getLayoutBounds());
        var screen = Screen.getScreensForRectangle(box.getMinX(), box.getMinY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        double top = box.getMaxY() + list.getHeight() <= screen.getMaxY() ? box.getMaxY() : box.getMinY() - list.getHeight();
        popup.setAnchorY(popup.getAnchorY() + top - list.getMinY());
    }
}
