package org.qingqun.ui.settings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;
import org.qingqun.campaign.Campaign;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// A campaign's scope, days and target in words; — for what is not set.
record CampaignWords(Messages messages) {
    /// `工作群组、政务公众账号；市级；微信`: levels and platforms only where they narrow it.
    String scope(Campaign campaign) {
        return String.join(messages.text("settings.campaign.scope.join"),
                Stream.of(list(campaign.scope()), list(campaign.levels()), list(campaign.platforms())).filter(part -> !part.isEmpty()).toList());
    }

    private <E extends Enum<E> & Keyed> String list(Collection<E> some) {
        var terms = new Terms(messages);
        return String.join(messages.text("settings.rules.and"), some.stream().sorted().map(terms::of).toList());
    }

    String day(Campaign campaign) {
        return campaign.baselineDay() == null ? FigureText.NONE : campaign.baselineDay().toString();
    }

    String deadline(Campaign campaign) {
        return campaign.deadline() == null ? FigureText.NONE : campaign.deadline().toString();
    }

    String target(Campaign campaign) {
        return campaign.targetPerMille() == null ? FigureText.NONE : BigDecimal.valueOf(campaign.targetPerMille(), 1).toPlainString() + " %";
    }
}
