package org.qingqun.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Screen;
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
    private final Map<Section, Node> parts = new EnumMap<>(Section.class);
    @FXML private Node root;
    @FXML private Label summary;
    @FXML private Node ruleButtons;
    @FXML private ListView<Section> sections;
    @FXML private Node rules;
    @FXML private Node scope;
    @FXML private Node policies;
    @FXML private Node calendar;
    @FXML private Node texts;
    @FXML private Node synonyms;
    @FXML private Node units;
    @FXML private Node people;
    @FXML private Node appearance;
    @FXML private Node campaign;
    @FXML private Node file;
    @FXML private Node about;

    SettingsController(Sections models, RulePackModel packModel, Messages messages) {
        this.models = models;
        this.packModel = packModel;
        this.messages = messages;
    }

    public static Controllers makers(Desk desk) {
        var models = Sections.of(desk);
        var rules = models.rules();
        var words = desk.messages();
        var makers = new Controllers().with(SettingsController.class, () -> new SettingsController(models, new RulePackModel(desk, models::load), words))
                .with(RulesController.class, () -> new RulesController(rules, words)).with(TrialController.class, () -> new TrialController(rules, words))
                .with(ScopeController.class, () -> new ScopeController(models.scope(), words))
                .with(PolicyController.class, () -> new PolicyController(models.policies(), words))
                .with(CalendarController.class, () -> new CalendarController(models.calendar(), words)).with(TextsController.class, () -> new TextsController(models.texts(), words))
                .with(SynonymsController.class, () -> new SynonymsController(models.synonyms())).with(AppearanceController.class, () -> new AppearanceController(desk.preferences()))
                .with(CampaignController.class, () -> new CampaignController(models.campaign(), desk))
                .with(FileController.class, () -> new FileController(models.file(), new SettingsPackModel(desk, models::load), words))
                .with(AboutController.class, () -> new AboutController(words));
        UnitsController.into(makers, models.units(), desk);
        PeopleController.into(makers, models.people(), models.signIn(), desk);
        return makers;
    }

    @FXML void initialize() {
        parts.putAll(Map.of(Section.RULES, rules, Section.POLICIES, policies, Section.CALENDAR, calendar, Section.TEXTS, texts, Section.UNITS, units, Section.PEOPLE, people,
                Section.APPEARANCE, appearance, Section.CAMPAIGN, campaign, Section.FILE, file, Section.ABOUT, about));
        parts.put(Section.SCOPE, scope);
        parts.put(Section.SYNONYMS, synonyms);
        ruleButtons.managedProperty().bind(ruleButtons.visibleProperty());
        sections.setCellFactory(_ -> new SectionCell(messages));
        sections.getItems().setAll(Section.values());
        sections.getSelectionModel().selectedItemProperty().subscribe(this::show);
        sections.getSelectionModel().selectFirst();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(@Nullable Section section) {
        if (section == null) return;
        parts.forEach((which, part) -> part.setVisible(which == section));
        summary.setText(messages.text("settings.summary." + section.key()));
        ruleButtons.setVisible(section == Section.RULES);
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
        sections.getSelectionModel().select(Section.of(visit, present()));
        models.lead(visit);
        refresh();
    }

    @Override public void hidden() {
        models.rules().leave();
    }

    @Override public void refresh() {
        models.load();
    }
}
