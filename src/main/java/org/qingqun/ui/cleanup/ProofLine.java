package org.qingqun.ui.cleanup;

import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.qingqun.cleanup.Proof;
import org.qingqun.cleanup.ProofFile;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// One proof: its name shows it, a picture here and anything else in the program it belongs to.
record ProofLine(Desk desk, ProofIntake intake, Runnable onRemoved) {
    private static final double WIDEST = 560;
    private static final double HIGHEST = 440;

    /// @param removable the case is still open
    Node of(Proof proof, boolean removable) {
        var words = desk.messages();
        var name = new Hyperlink(proof.name());
        name.setOnAction(_ -> show(name, proof));
        var size = new Label(words.format("cleanup.proof.size", FigureText.count(Math.ceilDiv(proof.size(), 1024L)), proof.sha256().substring(0, 8)));
        size.getStyleClass().add("meta");
        var text = new VBox(name, size);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        if (!removable) return text;
        var remove = new Button(words.text("cleanup.proof.remove.verb"));
        remove.getStyleClass().addAll("flat", "small");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(_ -> intake.remove(proof, onRemoved));
        return new HBox(4, text, remove);
    }

    private void show(Node at, Proof proof) {
        if (!ProofFile.isPicture(proof.name())) intake.save(proof);
        else desk.tasks().run("cleanup.task.proof", () -> new Image(new ByteArrayInputStream(desk.office().cases().readProof(proof.sha256()))), image -> {
            if (image.isError()) intake.save(proof);
            else open(at, image);
        });
    }

    private static void open(Node at, Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(WIDEST, image.getWidth()));
        view.setFitHeight(Math.min(HIGHEST, image.getHeight()));
        var over = new PopOver(new VBox(view));
        over.getContentNode().getStyleClass().add("proof-card");
        over.setArrowLocation(PopOver.ArrowLocation.RIGHT_CENTER);
        over.setAutoHide(true);
        over.setAnimated(false);
        over.setDetachable(false);
        over.show(at);
    }
}
