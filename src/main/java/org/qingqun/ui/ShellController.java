package org.qingqun.ui;

import atlantafx.base.controls.ModalPane;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.NoticePane;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Pressable;
import org.qingqun.ui.common.WholeText;

/// Ties `shell.fxml` to its models: navigation, status bar, place for the page. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ShellController {
    /// Below this width the navigation is a column of icons.
    private static final double NARROW = 1150;
    private static final PseudoClass ICONS = PseudoClass.getPseudoClass("icons");
    private final ShellModel model;
    private final RateModel rates;
    private final FxTasks tasks;
    private final RunningTask running;
    private final Messages messages;
    private final Collection<Page> known;
    private final NoticePane notices;
    private final Consumer<Page> onPage;
    private final Runnable onCampaign;
    @FXML private StackPane root;
    @FXML private StackPane stage;
    @FXML private StackPane content;
    @FXML private ModalPane layer;
    @FXML private Parent navigation;
    @FXML private Node campaignBox;
    @FXML private Node whoBox;
    @FXML private ListView<Page> pages;
    @FXML private Label campaign;
    @FXML private Label campaignNote;
    @FXML private Label avatar;
    @FXML private Label person;
    @FXML private Label personNote;
    @FXML private StackPane status;
    @FXML private Label ready;
    @FXML private HBox task;
    @FXML private Label taskName;
    @FXML private ProgressBar taskBar;
    @FXML private Label taskCount;
    @FXML private Label register;
    @FXML private Label rate;
    private boolean following;

    ShellController(ShellModel model, RateModel rates, FxTasks tasks, Messages messages, Collection<Page> known, NoticePane notices,
            Consumer<Page> onPage, Runnable onCampaign) {
        this.model = model;
        this.rates = rates;
        this.tasks = tasks;
        this.running = new RunningTask(tasks.running(), messages);
        this.messages = messages;
        this.known = known;
        this.notices = notices;
        this.onPage = onPage;
        this.onCampaign = onCampaign;
    }

    @FXML void initialize() {
        pages.getItems().setAll(known);
        pages.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        pages.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::goIn));
        campaign.textProperty().bind(model.campaignProperty());
        campaignNote.textProperty().bind(model.campaignNoteProperty());
        person.textProperty().bind(model.personProperty());
        avatar.textProperty().bind(model.personProperty().map(name -> name.isEmpty() ? "" : name.substring(0, 1)));
        personNote.textProperty().bind(model.personNoteProperty());
        personNote.managedProperty().bind(personNote.textProperty().isNotEmpty());
        register.textProperty().bind(model.registerProperty());
        rate.textProperty().bind(rates.lineProperty());
        task.visibleProperty().bind(running.visibleProperty());
        task.managedProperty().bind(task.visibleProperty());
        ready.visibleProperty().bind(running.visibleProperty().not());
        ready.managedProperty().bind(ready.visibleProperty());
        taskName.textProperty().bind(running.titleProperty());
        taskBar.progressProperty().bind(running.progressProperty());
        taskCount.textProperty().bind(running.countProperty());
        Pressable.on(campaignBox, onCampaign);
        campaignBox.accessibleTextProperty().bind(campaign.textProperty());
        Pressable.on(status, this::showTasks);
        status.accessibleTextProperty().bind(Bindings.when(task.visibleProperty()).then(taskName.textProperty()).otherwise(ready.textProperty()));
        tasks.ended().subscribe(this::showEnded);
        stage.getChildren().add(notices);
        layer.setInTransitionFactory(null); // without a graphics card, what slides in leaves a second picture of itself behind
        var narrow = Bindings.createBooleanBinding(() -> root.getWidth() > 0 && root.getWidth() < NARROW, root.widthProperty());
        pages.setCellFactory(_ -> new PageCell(messages, model.badges(), narrow));
        for (var words : List.of(campaignBox, whoBox)) {
            words.visibleProperty().bind(narrow.not());
            words.managedProperty().bind(narrow.not());
        }
        narrow.subscribe(icons -> navigation.pseudoClassStateChanged(ICONS, icons));
        WholeText.on(avatar, person::getText);
    }

    private void chosen(@Nullable Page page) {
        if (page != null && !following) onPage.accept(page);
    }

    /// Whoever clicks on a page means to work on it: its keys are for the page, not for the list of pages.
    private void goIn() {
        if (!pages.isFocused()) return;
        content.getChildren().forEach(Node::requestFocus);
        content.lookupAll("#table").forEach(Node::requestFocus); // arrows mean its rows; one that is out of sight takes no focus
    }

    /// Puts a page into the window and marks it in the navigation.
    void show(Page page, Node view) {
        content.getChildren().setAll(view);
        following = true;
        pages.getSelectionModel().select(page);
        following = false;
    }

    ModalPane layer() {
        return layer;
    }

    private void showTasks() {
        var list = new TasksPane(tasks, messages);
        var over = new PopOver(list);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        over.setOnHidden(_ -> list.letGo());
        over.show(status);
    }

    /// Nothing runs: how the last long task ended stays in sight.
    private void showEnded() {
        ready.setText(tasks.ended().isEmpty() ? messages.text("shell.status.ready") : tasks.ended().getFirst().words(messages));
    }
}
