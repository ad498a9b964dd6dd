package org.qingqun.ui.cleanup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.qingqun.cleanup.CaseState;
import org.qingqun.wording.FigureText;

/// The way from proposal to closing with the number of cases at each station; the lit ones are the filter. What lies beside the way stands at its end.
public final class StateStrip extends HBox {
    /// Below this width the words stand closer.
    private static final double NARROW = 900;
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    public StateStrip() {
        getStyleClass().add("state-strip");
        setMinHeight(52);
        widthProperty().subscribe(width -> pseudoClassStateChanged(CLOSE, width.doubleValue() < NARROW));
    }

    public void show(ToIntFunction<CaseState> counts, Set<CaseState> lit, Function<CaseState, String> names, Consumer<CaseState> onToggle) {
        var stations = new ArrayList<Node>();
        for (var state : CaseFilter.STRIP) stations.add(station(state, counts.applyAsInt(state), lit, names.apply(state), onToggle, true));
        for (var state : CaseFilter.ASIDE) stations.add(station(state, counts.applyAsInt(state), lit, names.apply(state), onToggle, false));
        getChildren().setAll(stations);
    }

    private static Node station(CaseState state, int count, Set<CaseState> lit, String name, Consumer<CaseState> onToggle, boolean onTheWay) {
        var figure = new Label(FigureText.count(count));
        figure.getStyleClass().addAll(onTheWay ? List.of("count", "count-" + state.key()) : List.of("strong"));
        var word = new Label(name);
        figure.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().add("state-name");
        word.setMinWidth(USE_PREF_SIZE);
        var content = new HBox(6, figure, word);
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new ToggleButton(null, content);
        button.setId("state-" + state.key());
        button.setSelected(lit.contains(state));
        button.setAccessibleText(name + " " + count);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setOnAction(_ -> onToggle.accept(state));
        if (onTheWay) {
            button.setMaxWidth(Double.MAX_VALUE);
            setHgrow(button, Priority.ALWAYS);
        }
        return button;
    }
}
