package org.qingqun.ui.settings.people;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.Role;
import org.qingqun.common.Messages;
import org.qingqun.wording.Terms;

/// Who may do what, straight from the table that every service asks.
final class RightsGrid extends GridPane {
    RightsGrid(Messages messages) {
        super(12, 4);
        var terms = new Terms(messages);
        for (var role : Role.values()) {
            var head = new Label(terms.of(role));
            head.getStyleClass().addAll("meta", "strong");
            head.setMinWidth(Label.USE_PREF_SIZE);
            add(head, role.ordinal() + 1, 0);
            setHalignment(head, HPos.CENTER);
        }
        for (var permission : Permission.values()) {
            var what = new Label(messages.text("settings.people.may." + permission.key()));
            what.getStyleClass().add("secondary");
            what.setMinWidth(Label.USE_PREF_SIZE);
            add(what, 0, permission.ordinal() + 1);
            for (var role : Role.values()) add(mark(Access.grants(role, permission)), role.ordinal() + 1, permission.ordinal() + 1);
        }
    }

    private static Label mark(boolean granted) {
        var mark = new Label(granted ? "" : "–");
        if (granted) {
            var check = new FontIcon(Feather.CHECK);
            check.getStyleClass().add("icon-success");
            mark.setGraphic(check);
        } else mark.getStyleClass().add("meta");
        setHalignment(mark, HPos.CENTER);
        return mark;
    }
}
