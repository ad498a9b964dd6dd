package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class SegmentsTest extends ApplicationTest {
    private final HBox box = new HBox();
    private final SimpleObjectProperty<String> chosen = new SimpleObjectProperty<>("乙");

    private List<String> pressed() {
        return box.getChildren().stream().map(ToggleButton.class::cast).filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    @Test void exactlyOneIsPressedWhoeverChoosesIt() {
        interact(() -> Segments.fill(box, List.of("甲", "乙", "丙"), word -> "按" + word, word -> "id-" + word, chosen));
        assertEquals(List.of("按乙"), pressed());
        assertEquals(List.of("id-甲", "id-乙", "id-丙"), box.getChildren().stream().map(node -> node.getId()).toList());
        interact(() -> ((ToggleButton) box.getChildren().get(2)).fire());
        assertEquals("丙", chosen.get());
        interact(() -> ((ToggleButton) box.getChildren().get(2)).fire());
        assertEquals(List.of("按丙"), pressed(), "a second press leaves it pressed");
        interact(() -> chosen.set("甲"));
        assertEquals(List.of("按甲"), pressed());
    }
}
