package org.qingqun.ui.merge;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.DuplicatePair;
import org.qingqun.duplicate.score.SignalKind;
import org.qingqun.inventory.AssetId;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.SignalText;

/// What looks alike and is not proposed, so that nobody fears for 第一网格 and 第二网格.
final class LookAlikes {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 360;

    private LookAlikes() {}

    /// `“第一学区联络群”与“第二学区联络群”等 156 对只差序号、地域等，已自动排除。`
    static String summary(List<DuplicatePair> pairs, Found found, Messages messages) {
        var first = pairs.stream().filter(LookAlikes::isPlain).findFirst().orElse(pairs.getFirst());
        return messages.format("merge.apart", name(first.a(), found), name(first.b(), found), FigureText.count(pairs.size()));
    }

    /// A differing number explains itself.
    private static boolean isPlain(DuplicatePair pair) {
        return pair.veto().filter(veto -> veto.kind().equals(SignalKind.SERIAL_DIFFERS.key())).isPresent();
    }

    static void show(Found found, Messages messages, Node at) {
        var pairs = new ListView<DuplicatePair>();
        pairs.getItems().setAll(found.lookAlikes());
        pairs.getStyleClass().add("plain-list");
        pairs.setPrefSize(WIDTH, HEIGHT);
        pairs.setCellFactory(_ -> new PairCell(found, messages));
        var title = new Label(messages.text("merge.apart.title"));
        title.getStyleClass().add("card-title");
        var box = new VBox(8, title, pairs);
        box.getStyleClass().add("card-body");
        var pop = new PopOver(box);
        pop.setArrowLocation(PopOver.ArrowLocation.LEFT_BOTTOM);
        pop.show(at);
    }

    private static String name(AssetId id, Found found) {
        return Objects.requireNonNull(found.rows().get(id)).asset().name();
    }

    /// Two names and what keeps them apart.
    private static final class PairCell extends ListCell<DuplicatePair> {
        private final Found found;
        private final Messages messages;
        private final Label names = new Label();
        private final Label why = new Label();
        private final VBox lines = new VBox(2, names, why);

        PairCell(Found found, Messages messages) {
            this.found = found;
            this.messages = messages;
            why.getStyleClass().add("meta");
            lines.getStyleClass().add("pair-line");
            setPrefWidth(0);
        }

        @Override protected void updateItem(@Nullable DuplicatePair pair, boolean empty) {
            super.updateItem(pair, empty);
            setGraphic(pair == null ? null : lines);
            if (pair == null) return;
            names.setText(messages.format("merge.why.pair", name(pair.a(), found), name(pair.b(), found)));
            why.setText(pair.veto().map(veto -> new SignalText(messages).explain(veto)).orElse(""));
        }
    }
}
