package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.funding.contribution.domain.Payers.AVESTA;
import static se.samspel.funding.contribution.domain.Payers.GOTLAND;
import static se.samspel.funding.contribution.domain.Payers.HEDEMORA;
import static se.samspel.funding.contribution.domain.Payers.SATER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

class SplitsTest {

    @Test
    void municipalitiesShareByTheInhabitantsOfTheYear() {
        Splits splits =
                split(
                        Party.KOMMUN,
                        SplitBy.INHABITANTS,
                        weight(Party.KOMMUN, AVESTA, "3"),
                        weight(Party.KOMMUN, HEDEMORA, "1"));
        assertThat(
                        municipal(
                                splits,
                                Payers.municipality(AVESTA, "1"),
                                Payers.municipality(HEDEMORA)))
                .containsEntry(AVESTA, 75L)
                .containsEntry(HEDEMORA, 25L);
    }

    @Test
    void aKeyAgreedForTheYearGoesBeforeTheKeyOfJoining() {
        Splits splits =
                split(
                        Party.KOMMUN,
                        SplitBy.AGREED_KEYS,
                        weight(Party.KOMMUN, AVESTA, "0.2"),
                        weight(Party.KOMMUN, HEDEMORA, "0.8"));
        assertThat(
                        municipal(
                                splits,
                                Payers.municipality(AVESTA, "9"),
                                Payers.municipality(HEDEMORA, "1")))
                .containsEntry(AVESTA, 20L)
                .containsEntry(HEDEMORA, 80L);
    }

    @Test
    void equallyIsEquallyWhateverKeysTheyJoinedWith() {
        assertThat(
                        municipal(
                                split(Party.KOMMUN, SplitBy.EQUALLY),
                                Payers.municipality(AVESTA, "9"),
                                Payers.municipality(HEDEMORA)))
                .containsEntry(AVESTA, 50L)
                .containsEntry(HEDEMORA, 50L);
    }

    @Test
    void agreedKeysWithoutWeightsNeedThoseOfJoining() {
        Splits splits = split(Party.KOMMUN, SplitBy.AGREED_KEYS);
        assertThat(
                        municipal(
                                splits,
                                Payers.municipality(AVESTA, "1"),
                                Payers.municipality(HEDEMORA, "3")))
                .containsEntry(HEDEMORA, 75L);
        assertThatExceptionOfType(UnclearKeys.class)
                .isThrownBy(() ->
                        municipal(
                                splits,
                                Payers.municipality(AVESTA),
                                Payers.municipality(HEDEMORA)));
    }

    @Test
    void everyPayerIsWeighedAndNobodyElse() {
        Splits splits =
                split(
                        Party.KOMMUN,
                        SplitBy.INHABITANTS,
                        weight(Party.KOMMUN, AVESTA, "3"),
                        weight(Party.KOMMUN, HEDEMORA, "1"));
        assertThatExceptionOfType(UnclearKeys.class)
                .isThrownBy(() ->
                        municipal(
                                splits,
                                Payers.municipality(AVESTA),
                                Payers.municipality(HEDEMORA),
                                Payers.municipality(SATER)));
        assertThatExceptionOfType(UnclearSplit.class)
                .isThrownBy(() -> municipal(splits, Payers.municipality(AVESTA)))
                .withMessageContaining(HEDEMORA);
    }

    @Test
    void gotlandIsWeighedInEachQuarterByItsOwnAgreement() {
        Splits splits =
                new Splits(
                        Map.of(
                                Party.REGION, SplitBy.AGREED_KEYS,
                                Party.KOMMUN, SplitBy.INHABITANTS),
                        List.of(
                                weight(Party.REGION, Payers.REGION_DALARNA, "4"),
                                weight(Party.REGION, GOTLAND, "1"),
                                weight(Party.KOMMUN, AVESTA, "1"),
                                weight(Party.KOMMUN, GOTLAND, "3")));
        assertThat(municipal(splits, Payers.municipality(AVESTA), Payers.gotland(null, null)))
                .containsEntry(Payers.REGION_DALARNA, 80L)
                .containsEntry(AVESTA, 25L)
                .containsEntry(GOTLAND, 20L + 75L);
    }

    @Test
    void whatCannotBeASplitIsRefused() {
        refused(Party.FORSAKRINGSKASSAN, SplitBy.EQUALLY);
        refused(Party.ARBETSFORMEDLINGEN, SplitBy.AGREED_KEYS);
        refused(Party.KOMMUN, SplitBy.INHABITANTS);
        refused(Party.KOMMUN, SplitBy.INHABITANTS, weight(Party.KOMMUN, AVESTA, "0"));
        refused(Party.KOMMUN, SplitBy.INHABITANTS, weight(Party.KOMMUN, AVESTA, "1.5"));
        refused(Party.KOMMUN, SplitBy.AGREED_KEYS, weight(Party.KOMMUN, AVESTA, "-1"));
        refused(Party.KOMMUN, SplitBy.EQUALLY, weight(Party.KOMMUN, AVESTA, "1"));
        refused(Party.KOMMUN, SplitBy.AGREED_KEYS, weight(Party.REGION, AVESTA, "1"));
        refused(
                Party.KOMMUN,
                SplitBy.AGREED_KEYS,
                weight(Party.KOMMUN, AVESTA, "1"),
                weight(Party.KOMMUN, AVESTA, "2"));
    }

    private static void refused(Party party, SplitBy splitBy, Weight... weights) {
        assertThatExceptionOfType(UnclearSplit.class)
                .isThrownBy(() -> split(party, splitBy, weights));
    }

    private static Splits split(Party party, SplitBy splitBy, Weight... weights) {
        return new Splits(Map.of(party, splitBy), Arrays.asList(weights));
    }

    private static Weight weight(Party party, String number, String weight) {
        return new Weight(party, number, new BigDecimal(weight));
    }

    private static Map<String, Long> municipal(Splits splits, Contributor... municipalities) {
        List<Contributor> members = new ArrayList<>(Arrays.asList(municipalities));
        members.add(Payers.forsakringskassan());
        members.add(Payers.region());
        Map<String, Long> kronor = new LinkedHashMap<>();
        ContributionShares.of(Money.ofOre(40_000), Payers.YEAR, splits, members)
                .forEach(share -> kronor.put(share.organisationNumber(), share.amountOre() / 100));
        return kronor;
    }
}
