package org.qingqun.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.AssetId;

/// Where is kept what people said of assets beside the ledgers, and what of other features a rule may know.
public interface BackgroundStore {
    /// Confirmed and declined seasons.
    Map<AssetId, Season> findSeasons();

    /// Takes the place of what was said before.
    void putSeason(AssetId asset, Season season, String reason, PersonId by, LocalDate on);

    /// Answers, yes and no.
    Map<AssetId, Map<Practice, Boolean>> findPractices();

    /// Takes the place of the answer before.
    void putPractice(AssetId asset, Practice practice, boolean answer, PersonId by, LocalDate on);

    /// Nobody has answered any more.
    void removePractice(AssetId asset, Practice practice);

    /// In the order they were told; their units are not looked up.
    List<EndedEvent> findEndedEvents();

    void addEndedEvent(EndedEvent event, String reason, PersonId by);

    /// Forgets every end of this event under this unit: it goes on after all.
    void removeEndedEvent(EndedEvent event);

    /// Assets that were closed or merged away, with the day their case ended.
    List<Closure> findClosures();

    /// The baseline day of the current campaign for each asset that existed on it.
    Map<AssetId, LocalDate> findBaseline();
}
