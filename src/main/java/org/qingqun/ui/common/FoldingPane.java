package org.qingqun.ui.common;

import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import org.qingqun.common.Messages;

/// A dialog with details that fold out. The toolkit words its link in the desktop's language, ours may be another.
final class FoldingPane extends DialogPane {
    private final Messages messages;

    FoldingPane(Messages messages) {
        this.messages = messages;
    }

    @Override protected Node createDetailsButton() {
        var link = new Hyperlink();
        expandedProperty().subscribe(open -> link.setText(messages.text(open ? "common.bug.less" : "common.bug.more")));
        link.setOnAction(_ -> setExpanded(!isExpanded()));
        return link;
    }
}
