package org.qingqun.rule.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Keyed;
import org.qingqun.common.PartialDate;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Term;
import org.qingqun.rule.Background;
import org.qingqun.rule.EndedEvent;
import org.qingqun.rule.Inventories;
import org.qingqun.rule.Practice;
import org.qingqun.rule.RuleBook;
import org.qingqun.rule.RuleEngine;
import org.qingqun.rule.Season;

/// All rules together on the assets of `sceptic.txt`: what was expected was written down before they were run.
class StandardRulesTest {
    private static final AssetId ASSET = new AssetId(1);

    /// @param differs from a healthy asset, by the names in `sceptic.txt`
    record Case(String why, String family, String name, Map<String, String> differs, Set<String> expected) {
        static Case of(String line) {
            var parts = line.split("\\|", -1);
            var named = parts[1].strip().split(" ", 2);
            return new Case(parts[0].strip(), named[0], named[1], words(parts[2]).map(word -> word.split("=", 2)).collect(Collectors.toMap(w -> w[0], w -> w[1])),
                    words(parts[3]).collect(Collectors.toSet()));
        }

        private static Stream<String> words(String part) {
            return Arrays.stream(part.strip().split(" ")).filter(word -> !word.equals("-"));
        }

        @Override public String toString() {
            return why + ": " + name + " " + differs;
        }

        String get(String field, String healthy) {
            return differs.getOrDefault(field, healthy);
        }

        Integer number(String field, String healthy) {
            return get(field, healthy).isEmpty() ? null : Integer.valueOf(get(field, healthy));
        }

        LocalDate day(String field, String healthy) {
            return get(field, healthy).isEmpty() ? null : LocalDate.parse(get(field, healthy));
        }

        LocalDate today() {
            return day("day", "2026-06-30");
        }

        Asset asset() {
            var builder = switch (family) {
                case "app" -> AssetBuilder.govApp();
                case "account" -> AssetBuilder.account();
                default -> AssetBuilder.workGroup();
            };
            var last = get("last", "2026-06-25");
            return builder.name(name).createdOn(get("created", "2021-03")).lastActive(last.isEmpty() ? null : last)
                    .activity(number("msgs", "40"), Keyed.of(EvidenceGrade.class, get("grade", "custodian")), day("data", "2026-06-30"))
                    .members(number("members", family.equals("account") ? "5000" : "50")).custodian(get("who", "王小明"), "13800138000").title(get("title", "科长"))
                    .note(differs.get("note")).term(term()).build();
        }

        private Term term() {
            var parts = get("term", "permanent").split(":");
            return switch (parts[0]) {
                case "until" -> Term.untilDate(parts.length == 1 ? null : PartialDate.parse(parts[1]).orElseThrow());
                case "event" -> Term.untilEvent(parts[1]);
                default -> Term.PERMANENT;
            };
        }

        Background background() {
            var ended = Stream.ofNullable(differs.get("ended")).map(e -> e.split(":")).map(e -> new EndedEvent(e[0], null, LocalDate.parse(e[1]), Set.of())).toList();
            var practices = Stream.ofNullable(differs.get("practice")).map(p -> Keyed.of(Practice.class, p)).collect(Collectors.toSet());
            var seasons = differs.containsKey("season") ? Map.of(ASSET, season(differs.get("season"))) : Map.<AssetId, Season>of();
            return new Background(seasons, practices.isEmpty() ? Map.of() : Map.of(ASSET, practices), ended, List.of(), Map.of());
        }

        private static Season season(String said) {
            if (said.equals("standing")) return Season.STANDING;
            if (said.equals("none")) return Season.NONE;
            var months = said.split("-");
            return Season.of(Integer.parseInt(months[0]), Integer.parseInt(months[1]));
        }
    }

    static Stream<Case> cases() throws Exception {
        var file = Path.of(Objects.requireNonNull(StandardRulesTest.class.getResource("sceptic.txt")).toURI());
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundAsExpectedAndNothingElse(Case one) {
        var rules = new RuleBook(StandardRules.ENTRIES, one::background).rules(Limits.DEFAULT);
        var result = new RuleEngine(rules).scan(new org.qingqun.rule.Inventory(List.of(one.asset()), Inventories.of().units()), one.today(), Progress.NONE);
        assertEquals(List.of(), result.failures());
        assertEquals(one.expected(), result.findings().stream().map(f -> f.rule() + "=" + f.severity().key()).collect(Collectors.toSet()));
    }

    @Test void everyFamilyIsTried() throws Exception {
        var tried = cases().collect(Collectors.groupingBy(Case::family, TreeMap::new, Collectors.counting()));
        assertEquals(Family.values().length, tried.size());
        assertTrue(cases().count() >= 60);
    }
}
