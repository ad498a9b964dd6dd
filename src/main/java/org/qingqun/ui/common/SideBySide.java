package org.qingqun.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A page's main part with a pane beside it. Where the window is too narrow for both, as on a small screen at 150 %, the pane waits behind a handle at the
/// right edge and is drawn over the main part when asked for.
///
/// In FXML: `<SideBySide minMain="560" label="…"><main>…</main><side>…</side></SideBySide>`.
public final class SideBySide extends Pane {
    private static final double GAP = 16;
    private static final double HANDLE = 32;
    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");
    private final ObjectProperty<@Nullable Node> main = new SimpleObjectProperty<>(this, "main");
    private final ObjectProperty<@Nullable Node> side = new SimpleObjectProperty<>(this, "side");
    private final DoubleProperty minMain = new SimpleDoubleProperty(this, "minMain", 560);
    private final ToggleButton handle = new ToggleButton();
    private final Tooltip label = new Tooltip();

    public SideBySide() {
        getStyleClass().add("side-by-side");
        handle.getStyleClass().addAll("button-icon", "side-handle");
        handle.setGraphic(new FontIcon("fth-sidebar"));
        handle.setTooltip(label);
        handle.accessibleTextProperty().bind(label.textProperty());
        handle.selectedProperty().subscribe(this::requestLayout);
        main.subscribe(this::fill);
        side.subscribe(this::fill);
        minMain.subscribe(this::requestLayout);
    }

    /// In this order they are drawn and reached by Tab.
    private void fill() {
        getChildren().clear();
        if (main.get() != null) getChildren().add(main.get());
        if (side.get() != null) getChildren().addAll(handle, side.get());
    }

    /// Whether the pane waits behind its handle for want of room.
    public boolean isDrawer() {
        var pane = side.get();
        return pane != null && pane.isManaged() && getWidth() < minMain.get() + GAP + pane.prefWidth(-1);
    }

    @Override protected void layoutChildren() {
        var pane = side.get();
        boolean drawer = isDrawer();
        boolean beside = pane != null && pane.isManaged() && !drawer;
        double width = pane == null ? 0 : Math.min(pane.prefWidth(-1), getWidth());
        handle.setVisible(drawer);
        place(main.get(), 0, getWidth() - (beside ? width + GAP : drawer ? HANDLE + GAP / 2 : 0));
        if (pane == null) return;
        pane.pseudoClassStateChanged(DRAWN, drawer);
        pane.setVisible(beside || drawer && handle.isSelected());
        place(pane, getWidth() - width - (drawer ? HANDLE + GAP / 2 : 0), width);
        layoutInArea(handle, getWidth() - HANDLE, 0, HANDLE, HANDLE, 0, HPos.CENTER, VPos.CENTER);
    }

    private void place(@Nullable Node node, double x, double width) {
        if (node != null) layoutInArea(node, x, 0, width, getHeight(), 0, HPos.LEFT, VPos.TOP);
    }

    @Override protected double computePrefWidth(double height) {
        return minMain.get() + (side.get() == null ? 0 : GAP + side.get().prefWidth(-1));
    }

    @Override protected double computeMinWidth(double height) {
        return minMain.get();
    }

    @Override protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
    }

    public @Nullable Node getMain() {
        return main.get();
    }

    public void setMain(Node node) {
        main.set(node);
    }

    public @Nullable Node getSide() {
        return side.get();
    }

    public void setSide(Node node) {
        side.set(node);
    }

    /// Pixels that the main part needs at least to stand beside the pane.
    public double getMinMain() {
        return minMain.get();
    }

    public void setMinMain(double pixels) {
        minMain.set(pixels);
    }

    /// What the pane is, for the handle's tooltip and for screen readers.
    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    public StringProperty labelProperty() {
        return label.textProperty();
    }
}
