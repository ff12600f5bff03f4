package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.funding.contribution.domain.Payers.AVESTA;
import static se.samspel.funding.contribution.domain.Payers.FK;
import static se.samspel.funding.contribution.domain.Payers.HEDEMORA;
import static se.samspel.funding.contribution.domain.Payers.REGION_DALARNA;
import static se.samspel.funding.contribution.domain.Payers.REGION_UPPSALA;
import static se.samspel.funding.contribution.domain.Payers.SATER;
import static se.samspel.funding.contribution.domain.Payers.arbetsformedlingen;
import static se.samspel.funding.contribution.domain.Payers.forsakringskassan;
import static se.samspel.funding.contribution.domain.Payers.gotland;
import static se.samspel.funding.contribution.domain.Payers.municipality;
import static se.samspel.funding.contribution.domain.Payers.region;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

class ContributionSharesTest {

    @Test
    void theStatePaysHalfTheRegionAQuarterAndTheMunicipalityAQuarter() {
        assertThat(kronor(4_680_000, forsakringskassan(), region(), municipality(AVESTA)))
                .containsExactly(
                        Map.entry(FK, 2_340_000L),
                        Map.entry(REGION_DALARNA, 1_170_000L),
                        Map.entry(AVESTA, 1_170_000L));
    }

    @Test
    void forsakringskassanPaysArbetsformedlingensPartToo() {
        assertThat(
                        kronor(
                                400,
                                arbetsformedlingen(),
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA)))
                .containsOnlyKeys(FK, REGION_DALARNA, AVESTA)
                .containsEntry(FK, 200L);
    }

    @Test
    void theStatesAmountIsHalfOfTheWhole() {
        assertThat(Basis.STATE_AMOUNT.total(Money.ofOre(100_050))).isEqualTo(Money.ofOre(200_100));
        assertThat(Basis.TOTAL.total(Money.ofOre(100_000))).isEqualTo(Money.ofOre(100_000));
    }

    @Test
    void oddKronorGoToTheLargestRemainderAndTiesToTheRegionBeforeTheMunicipality() {
        assertThat(kronor(5, forsakringskassan(), region(), municipality(AVESTA)))
                .containsExactly(
                        Map.entry(FK, 3L), Map.entry(REGION_DALARNA, 1L), Map.entry(AVESTA, 1L));
        assertThat(kronor(6, forsakringskassan(), region(), municipality(AVESTA)))
                .containsExactly(
                        Map.entry(FK, 3L), Map.entry(REGION_DALARNA, 2L), Map.entry(AVESTA, 1L));
        assertThat(kronor(7, forsakringskassan(), region(), municipality(AVESTA)))
                .containsExactly(
                        Map.entry(FK, 3L), Map.entry(REGION_DALARNA, 2L), Map.entry(AVESTA, 2L));
        assertThat(kronor(1, forsakringskassan(), region(), municipality(AVESTA)))
                .containsExactly(
                        Map.entry(FK, 1L), Map.entry(REGION_DALARNA, 0L), Map.entry(AVESTA, 0L));
    }

    @Test
    void municipalitiesWithoutKeysSplitTheirQuarterEquallyTheLowestNumberFirst() {
        assertThat(
                        kronor(
                                400,
                                forsakringskassan(),
                                region(),
                                municipality(SATER),
                                municipality(AVESTA),
                                municipality(HEDEMORA)))
                .containsExactly(
                        Map.entry(FK, 200L),
                        Map.entry(REGION_DALARNA, 100L),
                        Map.entry(SATER, 34L),
                        Map.entry(HEDEMORA, 33L),
                        Map.entry(AVESTA, 33L));
    }

    @Test
    void municipalitiesSplitTheirQuarterByKey() {
        assertThat(
                        kronor(
                                4_000,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA, "23178"),
                                municipality(HEDEMORA, "15437"),
                                municipality(SATER, "11121")))
                .containsEntry(AVESTA, 466L)
                .containsEntry(HEDEMORA, 310L)
                .containsEntry(SATER, 224L);
    }

    @Test
    void keysMayHaveDecimalsOfDifferentLength() {
        assertThat(
                        kronor(
                                400,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA, "62.5"),
                                municipality(HEDEMORA, "37.50")))
                .containsEntry(AVESTA, 62L)
                .containsEntry(HEDEMORA, 38L);
    }

    @Test
    void aKeyOfZeroPaysNothing() {
        assertThat(
                        kronor(
                                400,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA, "1"),
                                municipality(HEDEMORA, "0")))
                .containsEntry(AVESTA, 100L)
                .containsEntry(HEDEMORA, 0L);
    }

    @Test
    void severalRegionsAreOnePartyToo() {
        assertThat(
                        kronor(
                                400,
                                forsakringskassan(),
                                region(REGION_DALARNA, "3"),
                                region(REGION_UPPSALA, "1"),
                                municipality(AVESTA)))
                .containsEntry(REGION_DALARNA, 75L)
                .containsEntry(REGION_UPPSALA, 25L)
                .containsEntry(AVESTA, 100L);
    }

    @Test
    void oddKronorStayWithinTheParty() {
        // Six remainders: across all members the municipalities would take the regions' krona.
        assertThat(
                        kronor(
                                404,
                                forsakringskassan(),
                                region(REGION_DALARNA, null),
                                region(REGION_UPPSALA, null),
                                municipality(AVESTA),
                                municipality(HEDEMORA),
                                municipality(SATER)))
                .containsExactly(
                        Map.entry(FK, 202L),
                        Map.entry(REGION_UPPSALA, 51L),
                        Map.entry(REGION_DALARNA, 50L),
                        Map.entry(SATER, 34L),
                        Map.entry(HEDEMORA, 34L),
                        Map.entry(AVESTA, 33L));
    }

    @Test
    void withoutARegionOtherMunicipalitiesCannotPayInItsPlace() {
        assertThatExceptionOfType(MissingParty.class)
                .isThrownBy(() -> kronor(400, forsakringskassan(), municipality(AVESTA)))
                .withMessageContaining("No region");
        assertThatExceptionOfType(MissingParty.class)
                .isThrownBy(() ->
                        kronor(
                                400,
                                forsakringskassan(),
                                municipality(AVESTA),
                                gotland(null, null)));
    }

    @Test
    void eachPartyThatPaysMustBeThere() {
        assertThatExceptionOfType(MissingParty.class)
                .isThrownBy(() -> kronor(400, arbetsformedlingen(), region(), municipality(AVESTA)))
                .withMessageContaining("Försäkringskassan");
        assertThatExceptionOfType(MissingParty.class)
                .isThrownBy(() -> kronor(400, forsakringskassan(), region()))
                .withMessageContaining("No municipality");
        assertThatExceptionOfType(MissingParty.class).isThrownBy(() -> kronor(400));
    }

    @Test
    void keysOfSomeAreNoAgreement() {
        assertThatExceptionOfType(UnclearKeys.class)
                .isThrownBy(() ->
                        kronor(
                                400,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA, "1"),
                                municipality(HEDEMORA)));
        assertThatExceptionOfType(UnclearKeys.class)
                .isThrownBy(() ->
                        kronor(
                                400,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA, "0"),
                                municipality(HEDEMORA, "0.0")));
    }

    @Test
    void onlyWholeKronorAboveZeroCanBeShared() {
        for (long ore : new long[] {0, -400, 40_050, 1}) {
            assertThatExceptionOfType(NotWholeKronor.class)
                    .isThrownBy(() ->
                            Payers.shares(
                                    Money.ofOre(ore),
                                    List.of(forsakringskassan(), region(), municipality(AVESTA))));
        }
    }

    @Test
    void sharesAreListedByPartyAndNumber() {
        assertThat(
                        Payers.shares(
                                Money.ofOre(80_000),
                                List.of(
                                        municipality(AVESTA),
                                        region(),
                                        municipality(SATER),
                                        forsakringskassan())))
                .extracting(Share::party)
                .containsExactly(Party.FORSAKRINGSKASSAN, Party.REGION, Party.KOMMUN, Party.KOMMUN);
    }

    static Map<String, Long> kronor(long total, Contributor... members) {
        Map<String, Long> kronor = new LinkedHashMap<>();
        Payers.shares(Money.ofOre(total * 100), Arrays.asList(members))
                .forEach(s -> kronor.put(s.organisationNumber(), s.amountOre() / 100));
        return kronor;
    }
}
