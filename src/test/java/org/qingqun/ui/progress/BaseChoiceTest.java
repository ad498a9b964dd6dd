package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class BaseChoiceTest extends ApplicationTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

    private BaseChoice choice;

    @Override public void start(Stage stage) {
        choice = new BaseChoice();
        stage.setScene(new Scene(new StackPane(choice), 300, 100)); // only what is shown tells of a choice
        stage.show();
    }

    @Test void theChosenDayStaysChosenWhenAnotherMonthIsKept() {
        var chosen = new SimpleObjectProperty<LocalDate>();
        interact(() -> {
            choice.bind(chosen, day -> day == null ? "基准日" : day.toString());
            choice.offer(List.of(SEPTEMBER));
            assertNull(chosen.get(), "the baseline, until somebody chooses");
            assertEquals("基准日", choice.getConverter().toString(choice.getValue()));
            choice.setValue(new BaseChoice.Choice(SEPTEMBER));
            assertEquals(SEPTEMBER, chosen.get());
            choice.offer(List.of(OCTOBER, SEPTEMBER));
            assertEquals(List.of("基准日", "2026-10-31", "2026-09-30"), choice.getItems().stream().map(choice.getConverter()::toString).toList());
            assertEquals(SEPTEMBER, chosen.get());
            assertEquals(new BaseChoice.Choice(SEPTEMBER), choice.getValue());
        });
    }
}
