package org.qingqun;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import org.qingqun.ArchitectureTest.WithoutGenerated;

/// The arrows of docs/architecture.md. Generated jOOQ classes are not looked at, but who uses them is.
@AnalyzeClasses(packages = "org.qingqun", importOptions = {ImportOption.DoNotIncludeTests.class, WithoutGenerated.class})
class ArchitectureTest {
    private static final String ROOT = "org.qingqun";
    private static final String[] EDGES = {ROOT, "..qingqun.ui..", "..qingqun.cli..", "..qingqun.store.."};

    /// What each feature may use besides itself and `common`. A feature that is not listed here is not allowed at all.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("common", Set.of()),
            Map.entry("settings", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("inventory", Set.of("audit")),
            Map.entry("campaign", Set.of("inventory", "audit")),
            Map.entry("ingest", Set.of("campaign", "inventory", "audit")),
            Map.entry("roster", Set.of("ingest", "campaign", "inventory", "audit")),
            Map.entry("returns", Set.of("ingest", "campaign", "inventory", "audit")),
            Map.entry("rule", Set.of("campaign", "inventory", "audit")),
            Map.entry("duplicate", Set.of("rule", "campaign", "inventory", "audit")),
            Map.entry("cleanup", Set.of("duplicate", "rule", "campaign", "inventory", "audit")),
            Map.entry("approval", Set.of("cleanup", "duplicate", "rule", "campaign", "inventory", "audit")),
            Map.entry("progress", Set.of("approval", "cleanup", "duplicate", "rule", "campaign", "inventory", "audit")),
            Map.entry("exchange", Set.of("progress", "approval", "cleanup", "duplicate", "rule", "campaign", "inventory", "audit")));

    private static final Set<String> ALL_FEATURES = ARROWS.keySet();
    /// Layers above the features: what they may use besides features and themselves.
    private static final Map<String, Set<String>> LAYERS = Map.of(
            "wording", Set.of(),
            "report", Set.of("wording"),
            "sample", Set.of("wording", "report", "office"),
            "office", Set.of("wording", "report"),
            "store", Set.of("report"),
            "cli", Set.of("wording", "report", "sample", "office"),
            "ui", Set.of("wording", "report", "sample", "office"));

    /// Leaves out what jOOQ generated: its classes use each other as they like.
    static final class WithoutGenerated implements ImportOption {
        @Override public boolean includes(Location location) {
            return !location.contains("/store/schema/");
        }
    }

    @ArchTest static final ArchRule noLoops = slices().matching("org.qingqun.(**)").should().beFreeOfCycles();

    @ArchTest static final ArchRule featuresKnowNoScreenAndNoSql = noClasses()
            .that().resideOutsideOfPackages(EDGES)
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.jooq..", "java.sql..", "picocli..");

    @ArchTest static final ArchRule onlyTheStoreSpeaksSql = noClasses()
            .that().resideOutsideOfPackages("..qingqun.store..").should().dependOnClassesThat().resideInAPackage("org.jooq..");

    @ArchTest static final ArchRule generatedClassesStayInTheStore = noClasses()
            .that().resideOutsideOfPackages("..qingqun.store..").should().dependOnClassesThat().resideInAPackage("..qingqun.store.schema..");

    @ArchTest static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that().resideOutsideOfPackages(ROOT, "..qingqun.ui..").should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..");

    @ArchTest static final ArchRule screenModelsHoldNoNodes = noClasses()
            .that().resideInAPackage("..qingqun.ui..").and().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAPackage("javafx.scene..").allowEmptyShould(true);

    @ArchTest static final ArchRule screensMeetOnlyInTheShell = slices().matching("org.qingqun.ui.(*)..").should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..qingqun.ui.common..")).allowEmptyShould(true);

    @ArchTest static final ArchRule threadsAreTheTasksWork = noClasses()
            .that().resideOutsideOfPackages("..qingqun.ui.common..", "..qingqun.cli..")
            .should().callConstructorWhere(describe("new Thread", call -> call.getTargetOwner().isEquivalentTo(Thread.class)))
            .orShould().callMethodWhere(describe("Executors", call -> call.getTargetOwner().isEquivalentTo(Executors.class)));

    @ArchTest static final ArchRule printsAreTheCommandLinesWork = noClasses()
            .that().resideOutsideOfPackage("..qingqun.cli..").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("messages go to stderr and one document to stdout, and cli knows which");

    @ArchTest static final ArchRule featuresAskTheirClock = noClasses()
            .that().resideOutsideOfPackages("..qingqun.ui..", "..qingqun.cli..")
            .should().callMethodWhere(describe("now() of java.time without a clock", call -> call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().startsWith("java.time") && call.getTarget().getRawParameterTypes().isEmpty()));

    @ArchTest static final ArchRule nobodyKnowsTheWiring = noClasses()
            .that().resideOutsideOfPackage(ROOT).should().dependOnClassesThat().resideInAPackage(ROOT);

    @ArchTest static final ArchRule namesSayWhatAClassIs = noClasses()
            .should().haveNameMatching("org\\.qingqun\\..*(Manager|Helper|Utils?|Impl|Data|Info)");

    @ArchTest static void eachFeatureUsesOnlyWhatTheArrowsAllow(JavaClasses classes) {
        var wrong = new TreeSet<String>();
        for (var type : classes) for (var use : type.getDirectDependenciesFromSelf()) {
            var from = feature(type);
            var to = feature(use.getTargetClass());
            if (!to.isEmpty() && !from.isEmpty() && !allowed(from, to)) wrong.add(from + " -> " + to + ": " + type.getName());
        }
        assertEquals(Set.of(), wrong);
    }

    @ArchTest static void theRulesSawTheWholeProject(JavaClasses classes) {
        var packages = new TreeSet<String>();
        classes.forEach(c -> packages.add(c.getPackageName()));
        assertTrue(packages.size() >= 15, "only " + packages + ": over one slice every rule passes");
        assertTrue(classes.size() >= 130, "only " + classes.size() + " classes");
        var arrows = new TreeSet<String>();
        for (var type : classes) for (var use : type.getDirectDependenciesFromSelf()) arrows.add(feature(type) + " -> " + feature(use.getTargetClass()));
        assertTrue(arrows.containsAll(Set.of("cleanup -> campaign", "rule -> inventory", "inventory -> audit")), "saw only " + arrows);
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to) || to.equals("common")) return true;
        var above = LAYERS.get(from);
        return above == null ? ARROWS.getOrDefault(from, Set.of()).contains(to) : ALL_FEATURES.contains(to) || above.contains(to);
    }

    /// `cleanup` for org.qingqun.cleanup.x.Y; empty for everything that is not ours, and for the root package, which wires all.
    private static String feature(JavaClass type) {
        var name = type.getPackageName();
        if (name.startsWith(ROOT + ".")) return name.substring(ROOT.length() + 1).split("\\.", 2)[0];
        return "";
    }
}
