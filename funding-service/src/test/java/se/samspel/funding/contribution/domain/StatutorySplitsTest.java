package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Party;

/** Shares follow the statutes where the office states nothing else for the year. */
class StatutorySplitsTest {

    private static final List<Contributor> TWO_MUNICIPALITIES =
            List.of(
                    Payers.forsakringskassan(),
                    Payers.region(),
                    Payers.municipality(Payers.AVESTA, "3"),
                    Payers.municipality(Payers.HEDEMORA, "1"));

    @Test
    void aPartyThatIsNotStatedSharesAsTheStatutesSay() {
        assertThat(statutes(SplitBy.EQUALLY).complete(Splits.NONE, TWO_MUNICIPALITIES).byParty())
                .isEqualTo(Map.of(Party.KOMMUN, SplitBy.EQUALLY));
        assertThat(
                        statutes(SplitBy.AGREED_KEYS)
                                .complete(Splits.NONE, TWO_MUNICIPALITIES)
                                .byParty())
                .isEqualTo(Map.of(Party.KOMMUN, SplitBy.AGREED_KEYS));
    }

    @Test
    void whatIsStatedForTheYearGoesBeforeTheStatutes() {
        var stated = new Splits(Map.of(Party.KOMMUN, SplitBy.EQUALLY), List.of());
        StatutorySplits statutes = statutes(SplitBy.INHABITANTS);
        assertThat(statutes.complete(stated, TWO_MUNICIPALITIES).byParty())
                .isEqualTo(stated.byParty());
        assertThat(statutes.added(stated, TWO_MUNICIPALITIES)).isEmpty();
    }

    @Test
    void statutesByInhabitantsNeedThemStated() {
        StatutorySplits statutes = statutes(SplitBy.INHABITANTS);
        assertThatThrownBy(() -> statutes.complete(Splits.NONE, TWO_MUNICIPALITIES))
                .isInstanceOf(InhabitantsUnstated.class);
        var stated =
                new Splits(
                        Map.of(Party.KOMMUN, SplitBy.INHABITANTS),
                        List.of(
                                new Weight(Party.KOMMUN, Payers.AVESTA, new BigDecimal(23178)),
                                new Weight(Party.KOMMUN, Payers.HEDEMORA, new BigDecimal(15437))));
        assertThat(statutes.complete(stated, TWO_MUNICIPALITIES).weights())
                .isEqualTo(stated.weights());
    }

    @Test
    void whoPaysAlonePaysAllWhateverTheStatutesSay() {
        List<Contributor> one =
                List.of(
                        Payers.forsakringskassan(),
                        Payers.region(),
                        Payers.municipality(Payers.AVESTA));
        assertThat(statutes(SplitBy.INHABITANTS).complete(Splits.NONE, one)).isSameAs(Splits.NONE);
    }

    @Test
    void gotlandSharesTheRegionsQuarterByTheRegionsKey() {
        List<Contributor> withGotland =
                List.of(Payers.forsakringskassan(), Payers.region(), Payers.gotland(null, null));
        assertThat(statutes(SplitBy.EQUALLY).added(Splits.NONE, withGotland))
                .containsExactly(Party.REGION);
    }

    @Test
    void withoutStatutesNothingIsAdded() {
        assertThat(StatutorySplits.NONE.complete(Splits.NONE, TWO_MUNICIPALITIES))
                .isSameAs(Splits.NONE);
    }

    private static StatutorySplits statutes(SplitBy municipalities) {
        return new StatutorySplits(
                UUID.randomUUID(),
                Map.of(Party.KOMMUN, municipalities, Party.REGION, SplitBy.EQUALLY));
    }
}
