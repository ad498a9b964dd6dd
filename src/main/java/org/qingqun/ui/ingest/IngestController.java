package org.qingqun.ui.ingest;

import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;

/// Ties `ingest.fxml` to `IngestModel`: which part is in sight, the tiles, dropping. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class IngestController implements Screen {
    private final IngestModel model;
    private final Messages messages;
    @FXML private VBox root;
    @FXML private HBox top;
    @FXML private Node drop;
    @FXML private TileBar tiles;
    @FXML private Node empty;
    @FXML private Node files;
    @FXML private Node board;
    @FXML private Node journal;
    @FXML private EmptyController emptyController;
    @FXML private FilesController filesController;

    public IngestController(IngestModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    public static Controllers makers(Desk desk) {
        var hand = new BatchModel(desk);
        var model = new IngestModel(hand, desk, Opener.ofDesktop());
        var mapping = new MappingModel(model, desk);
        var board = new BoardModel(model, desk);
        var issue = new IssueModel(model, board, desk);
        var signature = new SignatureModel(model, board, desk);
        var journal = new JournalModel(model, desk);
        var encodings = new EncodingModel(model, desk);
        var messages = desk.messages();
        return new Controllers().with(IngestController.class, () -> new IngestController(model, messages))
                .with(HeadController.class, () -> new HeadController(model, journal, desk))
                .with(ReadingController.class, () -> new ReadingController(hand, messages))
                .with(EmptyController.class, () -> new EmptyController(model, board, desk))
                .with(FilesController.class, () -> new FilesController(model, mapping, encodings, messages))
                .with(SheetController.class, () -> new SheetController(model, mapping, encodings, messages))
                .with(MappingController.class, () -> new MappingController(mapping, messages))
                .with(ProblemsController.class, () -> new ProblemsController(mapping, desk))
                .with(FootController.class, () -> new FootController(model, mapping, messages))
                .with(BoardController.class, () -> new BoardController(model, board, messages))
                .with(JournalController.class, () -> new JournalController(journal, messages))
                .with(IssueController.class, () -> new IssueController(model, board, issue, messages))
                .with(SignatureController.class, () -> new SignatureController(board, signature, messages))
                .with(ReminderController.class, () -> new ReminderController(board, messages))
                .with(ClaimController.class, () -> new ClaimController(new ClaimModel(model, desk), messages));
    }

    @FXML void initialize() {
        top.managedProperty().bind(top.visibleProperty());
        FileDrop.onto(root, List.of(drop, emptyController.zone()), model.hand()::take);
        model.hand().batchProperty().subscribe(_ -> show());
        model.boardProperty().subscribe(_ -> show());
        model.tileProperty().subscribe(_ -> show());
        model.journalShownProperty().subscribe(_ -> show());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show() {
        var batch = model.batch();
        var tile = model.tileProperty().get();
        boolean units = tile == Tile.MISSING;
        boolean old = model.journalShownProperty().get();
        tiles.show(new Tiles(messages).of(batch, model.boardProperty().get(), rows(model.ready())), tile, model.tileProperty()::set);
        top.setVisible(!old && (!batch.isEmpty() || units));
        empty.setVisible(!old && batch.isEmpty() && !units);
        files.setVisible(!old && !batch.isEmpty() && !units);
        board.setVisible(!old && units);
        journal.setVisible(old);
    }

    private static int rows(List<FilePreview> files) {
        return files.stream().map(FilePreview::counts).mapToInt(c -> c.fresh() + c.updated()).sum();
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown()) return;
        switch (key.getCode()) {
            case ENTER -> filesController.confirm();
            case DOWN -> filesController.next();
            case F -> filesController.find();
            case V -> {
                var pasted = Clipboard.getSystemClipboard();
                if (key.getTarget() instanceof TextInputControl || !pasted.hasFiles()) return;
                model.hand().take(pasted.getFiles().stream().map(File::toPath).toList());
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML void chooseFolder() {
        model.hand().chooseFolder();
    }

    @FXML void chooseFiles() {
        model.hand().chooseFiles();
    }

    @Override public void shown(Visit visit) {
        model.visit(visit);
    }

    @Override public void refresh() {
        model.refreshBoard();
        model.hand().reread();
    }
}
