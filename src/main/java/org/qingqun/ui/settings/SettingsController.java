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
import org.qingqun.ui.settings.people.PeopleController;
import org.qingqun.ui.settings.people.PeopleModel;
import org.qingqun.ui.settings.people.SignInRuleModel;
import org.qingqun.ui.settings.unit.UnitsController;
import org.qingqun.ui.settings.unit.UnitsModel;

/// Ties `settings.fxml` to its sections: which is in sight, and Ctrl+S. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SettingsController implements Screen {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private final RulesModel rulesModel;
    private final RulePackModel packModel;
    private final CampaignModel campaignModel;
    private final UnitsModel unitsModel;
    private final Runnable loadPeople;
    private final Messages messages;
    private final Map<Section, Node> parts = new EnumMap<>(Section.class);
    @FXML private Node root;
    @FXML private Label summary;
    @FXML private Node ruleButtons;
    @FXML private ListView<Section> sections;
    @FXML private Node rules;
    @FXML private Node units;
    @FXML private Node people;
    @FXML private Node appearance;
    @FXML private Node campaign;
    @FXML private Node file;
    @FXML private Node about;

    SettingsController(RulesModel rulesModel, RulePackModel packModel, CampaignModel campaignModel, UnitsModel unitsModel, Runnable people, Messages messages) {
        this.rulesModel = rulesModel;
        this.packModel = packModel;
        this.campaignModel = campaignModel;
        this.unitsModel = unitsModel;
        this.loadPeople = people;
        this.messages = messages;
    }

    public static Controllers makers(Desk desk) {
        var rules = new RulesModel(desk);
        var campaign = new CampaignModel(desk);
        var file = new FileModel(desk);
        var units = new UnitsModel(desk);
        var people = new PeopleModel(desk);
        var signIn = new SignInRuleModel(desk, people);
        var words = desk.messages();
        var makers = new Controllers().with(SettingsController.class, () -> new SettingsController(rules, new RulePackModel(desk, rules::load), campaign, units, () -> {
            people.load();
            signIn.load();
        }, words))
                .with(RulesController.class, () -> new RulesController(rules, words)).with(TrialController.class, () -> new TrialController(rules, words))
                .with(AppearanceController.class, () -> new AppearanceController(desk.preferences()))
                .with(CampaignController.class, () -> new CampaignController(campaign, desk)).with(FileController.class, () -> new FileController(file, words))
                .with(AboutController.class, () -> new AboutController(words));
        UnitsController.into(makers, units, desk);
        PeopleController.into(makers, people, signIn, desk);
        return makers;
    }

    @FXML void initialize() {
        parts.putAll(Map.of(Section.RULES, rules, Section.UNITS, units, Section.PEOPLE, people,
                Section.APPEARANCE, appearance, Section.CAMPAIGN, campaign, Section.FILE, file, Section.ABOUT, about));
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
        if (!SAVE.match(key)) return;
        switch (present()) {
            case RULES -> rulesModel.save();
            case CAMPAIGN -> campaignModel.save();
            case UNITS -> unitsModel.save();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML void exportRules() {
        packModel.exportRules();
    }

    @FXML void importRules() {
        packModel.importRules();
    }

    @FXML void tryDefaults() {
        rulesModel.tryDefaults();
    }

    @Override public void shown(Visit visit) {
        sections.getSelectionModel().select(Section.of(visit, present()));
        refresh();
    }

    @Override public void refresh() {
        rulesModel.load();
        campaignModel.load();
        unitsModel.load();
        loadPeople.run();
    }
}
