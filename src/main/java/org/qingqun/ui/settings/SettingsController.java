package org.qingqun.ui.settings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.settings.closing.CalendarController;
import org.qingqun.ui.settings.closing.TextsController;
import org.qingqun.ui.settings.people.PeopleController;
import org.qingqun.ui.settings.policy.PolicyController;
import org.qingqun.ui.settings.scope.ScopeController;
import org.qingqun.ui.settings.unit.UnitsController;

/// Ties `settings.fxml` to its sections: which is in sight, and Ctrl+S. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SettingsController implements Screen {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private final Sections models;
    private final RulePackModel packModel;
    private final Messages messages;
    private final Controllers makers;
    private final Map<Section, Node> parts = new EnumMap<>(Section.class); // each made when it is first looked at
    private final Set<Section> read = EnumSet.noneOf(Section.class); // since the page was shown: what is half typed in one stays while another is looked at
    @FXML private Node root;
    @FXML private Label summary;
    @FXML private Node ruleButtons;
    @FXML private ListView<Section> sections;
    @FXML private StackPane place;

    private SettingsController(Desk desk, Sections models, Controllers makers) {
        this.models = models;
        this.makers = makers;
        packModel = new RulePackModel(desk, this::refresh);
        messages = desk.messages();
    }

    public static Controllers makers(Desk desk) {
        var models = Sections.of(desk);
        var makers = new Controllers();
        var page = new SettingsController(desk, models, makers);
        var rules = models.rules();
        var words = desk.messages();
        makers.with(SettingsController.class, () -> page).with(RulesController.class, () -> new RulesController(rules, words))
                .with(TrialController.class, () -> new TrialController(rules, words))
                .with(ScopeController.class, () -> new ScopeController(models.scope(), words)).with(PolicyController.class, () -> new PolicyController(models.policies(), words))
                .with(CalendarController.class, () -> new CalendarController(models.calendar(), words)).with(TextsController.class, () -> new TextsController(models.texts(), words))
                .with(SynonymsController.class, () -> new SynonymsController(models.synonyms())).with(AppearanceController.class, () -> new AppearanceController(desk.preferences()))
                .with(CampaignController.class, () -> new CampaignController(models.campaign(), desk))
                .with(FileController.class, () -> new FileController(models.file(), new SettingsPackModel(desk, page::refresh), words))
                .with(AboutController.class, () -> new AboutController(words));
        UnitsController.into(makers, models.units(), desk);
        PeopleController.into(makers, models.people(), models.signIn(), desk);
        return makers;
    }

    @FXML void initialize() {
        ruleButtons.managedProperty().bind(ruleButtons.visibleProperty());
        sections.setCellFactory(_ -> new SectionCell(messages));
        sections.getItems().setAll(Section.values());
        sections.getSelectionModel().selectedItemProperty().subscribe(this::show);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(@Nullable Section section) {
        if (section == null) return;
        var wanted = parts.computeIfAbsent(section, this::make);
        for (var part : parts.values()) part.setVisible(part.equals(wanted));
        summary.setText(messages.text("settings.summary." + section.key()));
        ruleButtons.setVisible(section == Section.RULES);
        if (read.add(section)) models.load(section);
    }

    private Node make(Section section) {
        var part = new Views(messages).load(controller(section), makers).root();
        part.managedProperty().bind(part.visibleProperty()); // else all that were looked at are laid out with the one in sight
        place.getChildren().add(part);
        return part;
    }

    private static Class<?> controller(Section section) {
        return switch (section) {
            case RULES -> RulesController.class;
            case SCOPE -> ScopeController.class;
            case POLICIES -> PolicyController.class;
            case CALENDAR -> CalendarController.class;
            case TEXTS -> TextsController.class;
            case SYNONYMS -> SynonymsController.class;
            case UNITS -> UnitsController.class;
            case PEOPLE -> PeopleController.class;
            case APPEARANCE -> AppearanceController.class;
            case CAMPAIGN -> CampaignController.class;
            case FILE -> FileController.class;
            case ABOUT -> AboutController.class;
        };
    }

    private Section present() {
        return Objects.requireNonNullElse(sections.getSelectionModel().getSelectedItem(), Section.RULES);
    }

    private void pressed(KeyEvent key) {
        if (SAVE.match(key) && models.save(present())) key.consume();
    }

    @FXML void exportRules() {
        packModel.exportRules();
    }

    @FXML void importRules() {
        packModel.importRules();
    }

    @FXML void tryDefaults() {
        models.rules().tryDefaults();
    }

    @Override public void shown(Visit visit) {
        read.clear();
        var wanted = Section.of(visit, present());
        if (wanted == sections.getSelectionModel().getSelectedItem()) refresh();
        else sections.getSelectionModel().select(wanted);
        models.lead(visit);
    }

    @Override public void hidden() {
        models.rules().leave();
    }

    @Override public void refresh() {
        read.clear();
        show(present());
    }
}
