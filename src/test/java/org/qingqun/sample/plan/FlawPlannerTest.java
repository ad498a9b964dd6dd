package org.qingqun.sample.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlawPlannerTest {
    private static final SamplePlan PLAN = SamplePlan.of(20261001);

    @Test void everyFlawIsPlantedAsOftenAsItShould() {
        assertEquals(Map.of(Label.HOLLOW, 12L, Label.ORPHANED, 10L, Label.LEFT_BEHIND, 8L, Label.MISDATED, 8L, Label.SHARED_PHONE, 4L, Label.OVERLOADED, 22L, Label.MEGA, 5L),
                flawed().collect(groupingBy(p -> p.slot().label(), counting())));
    }

    @Test void whatIsFlawedIsNobodysSurvivorAndNotDecidedAbout() {
        var decided = PLAN.decisions().stream().map(PlannedDecision::asset).collect(Collectors.toSet());
        var partners = PLAN.planted().stream().map(Planted::partner).filter(Objects::nonNull).collect(Collectors.toSet());
        flawed().forEach(p -> assertTrue(!decided.contains(p.asset().key()) && !partners.contains(p.asset().key()), p.toString()));
    }

    @Test void labelsTellTheTruth() {
        flawed().forEach(p -> {
            var asset = p.asset();
            assertTrue(switch (p.slot().label()) {
                case HOLLOW -> asset.members() <= 2;
                case ORPHANED -> asset.custodian().name().isEmpty();
                case LEFT_BEHIND -> asset.custodian().name().endsWith("（已调离）");
                case MISDATED -> Objects.requireNonNull(asset.life().createdOn()).isAfter(asset.life().lastActiveOn());
                case MEGA -> asset.members() > 500;
                default -> true;
            }, p.toString());
        });
        assertEquals(1, flawed().filter(p -> p.slot().label() == Label.OVERLOADED).map(p -> p.asset().custodian()).distinct().count());
        assertEquals(1, flawed().filter(p -> p.slot().label() == Label.SHARED_PHONE).map(p -> p.asset().custodian().phone()).distinct().count());
        assertTrue(flawed().filter(p -> p.slot().label() == Label.SHARED_PHONE).map(p -> p.asset().custodian().name()).distinct().count() >= 3);
    }

    private static Stream<Planted> flawed() {
        return PLAN.planted().stream().filter(p -> p.slot().label().compareTo(Label.SEASONAL) > 0);
    }
}
