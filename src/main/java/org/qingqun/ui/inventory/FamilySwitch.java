package org.qingqun.ui.inventory;

import java.util.Map;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.ui.inventory.InventoryModel.Choices;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The three families above the list, each with how many are in the register. One is always chosen: a click on the chosen one changes nothing.
record FamilySwitch(ToggleGroup group, Map<Family, ToggleButton> buttons, InventoryModel model, Messages messages) {
    void follow() {
        buttons.forEach((family, button) -> button.setUserData(family));
        group.selectedToggleProperty().subscribe(this::chosen);
        model.filterProperty().subscribe(_ -> select());
        model.choicesProperty().subscribe(this::count);
    }

    private void select() {
        var wanted = buttons.get(model.filterProperty().get().family());
        if (wanted != null) group.selectToggle(wanted);
    }

    private void chosen(@Nullable Toggle toggle) {
        if (toggle == null) select();
        else if (toggle.getUserData() instanceof Family family && family != model.filterProperty().get().family())
            model.filter(model.filterProperty().get().withFamily(family));
    }

    private void count(Choices choices) {
        buttons.forEach((family, button) -> button.setText(new Terms(messages).of(family) + " " + FigureText.count(choices.counts().getOrDefault(family, 0))));
    }
}
