package se.samspel.funding.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samspel.funding.contribution.domain.Payers.AVESTA;
import static se.samspel.funding.contribution.domain.Payers.FK;
import static se.samspel.funding.contribution.domain.Payers.GOTLAND;
import static se.samspel.funding.contribution.domain.Payers.HEDEMORA;
import static se.samspel.funding.contribution.domain.Payers.REGION_DALARNA;
import static se.samspel.funding.contribution.domain.Payers.REGION_UPPSALA;
import static se.samspel.funding.contribution.domain.Payers.forsakringskassan;
import static se.samspel.funding.contribution.domain.Payers.from;
import static se.samspel.funding.contribution.domain.Payers.gotland;
import static se.samspel.funding.contribution.domain.Payers.municipality;
import static se.samspel.funding.contribution.domain.Payers.on;
import static se.samspel.funding.contribution.domain.Payers.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.ExitNotice;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Members;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/** Who is a member for a part of the year pays for its days; the parties' parts stay. */
class ContributionsOfPartOfAYearTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2021, 12, 31);

    @Test
    void whoJoinsSharesThePartysPartOfItsOwnDaysAlone() {
        assertThat(
                        kronor(
                                4 * 365,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA),
                                from(NEW_YEAR.plusDays(165), municipality(HEDEMORA))))
                .containsEntry(FK, 730L)
                .containsEntry(REGION_DALARNA, 365L)
                .containsEntry(AVESTA, 165L + 100L)
                .containsEntry(HEDEMORA, 100L);
    }

    @Test
    void theLastDayOfAMemberCounts() {
        assertThat(
                        kronor(
                                4 * 365,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA),
                                on(
                                        new Days(NEW_YEAR, NEW_YEAR.plusDays(1)),
                                        municipality(HEDEMORA))))
                .containsEntry(AVESTA, 364L)
                .containsEntry(HEDEMORA, 1L);
    }

    @Test
    void whoLeavesAndComesBackPaysForTheDaysOfBothTimes() {
        Member hedemora =
                new Member(
                        Members.ASSOCIATION,
                        Members.joining(HEDEMORA, Party.KOMMUN, NEW_YEAR.minusYears(1)),
                        Instant.EPOCH);
        LocalDate lastDay = NEW_YEAR.plusDays(9);
        hedemora.giveNotice(new ExitNotice(NEW_YEAR.minusYears(1), "§ 1", lastDay));
        hedemora.leave(lastDay);
        hedemora.rejoin(Members.joining(HEDEMORA, Party.KOMMUN, NEW_YEARS_EVE.minusDays(1)));
        Stream<Contributor> others = Stream.of(forsakringskassan(), region(), municipality(AVESTA));
        assertThat(
                        kronor(
                                8 * 365,
                                Stream.concat(others, Contributor.of(hedemora))
                                        .toArray(Contributor[]::new)))
                .containsEntry(HEDEMORA, 10L + 2L)
                .containsEntry(AVESTA, 730L - 12L);
    }

    @Test
    void whoJoinsOnTheLastDayOfTheYearPaysForThatDay() {
        assertThat(
                        kronor(
                                8 * 365,
                                forsakringskassan(),
                                region(),
                                municipality(AVESTA),
                                from(NEW_YEARS_EVE, municipality(HEDEMORA))))
                .containsEntry(HEDEMORA, 1L)
                .containsEntry(AVESTA, 729L);
    }

    @Test
    void whoTakesOverFromAnotherPaysFromItsDay() {
        assertThat(
                        kronor(
                                4 * 365,
                                forsakringskassan(),
                                on(new Days(NEW_YEAR, NEW_YEAR.plusDays(99)), region()),
                                from(NEW_YEAR.plusDays(100), region(REGION_UPPSALA, null)),
                                municipality(AVESTA)))
                .containsEntry(REGION_DALARNA, 100L)
                .containsEntry(REGION_UPPSALA, 265L);
    }

    @Test
    void aDayWithoutAMemberOfAPartyIsNamed() {
        assertThatExceptionOfType(MissingParty.class)
                .isThrownBy(() ->
                        kronor(
                                400,
                                forsakringskassan(),
                                on(new Days(NEW_YEAR, NEW_YEAR.plusDays(98)), region()),
                                from(NEW_YEAR.plusDays(100), region(REGION_UPPSALA, null)),
                                municipality(AVESTA)))
                .withMessageContaining("No region is a member on 2021-04-10");
        assertThatExceptionOfType(MissingParty.class)
                .isThrownBy(() ->
                        kronor(
                                400,
                                forsakringskassan(),
                                region(),
                                on(
                                        new Days(NEW_YEAR, NEW_YEARS_EVE.minusDays(1)),
                                        municipality(AVESTA))))
                .withMessageContaining("No municipality is a member on 2021-12-31");
        assertThatExceptionOfType(MissingParty.class)
                .isThrownBy(() ->
                        kronor(
                                400,
                                from(NEW_YEAR.plusDays(1), forsakringskassan()),
                                region(),
                                municipality(AVESTA)))
                .withMessageContaining("Försäkringskassan is not a member on 2021-01-01");
    }

    @Test
    void gotlandPaysOneHalfUntilARegionTakesPart() {
        assertThat(
                        kronor(
                                8 * 365,
                                forsakringskassan(),
                                gotland(null, null),
                                from(NEW_YEAR.plusDays(165), region())))
                .containsEntry(FK, 4 * 365L)
                .containsEntry(REGION_DALARNA, 200L)
                .containsEntry(GOTLAND, 4 * 365L - 200L);
    }

    @Test
    void anAssociationIsCalledOnFromItsFirstDay() {
        Days half = Days.ofYear(2021, LocalDate.of(2021, 7, 1));
        assertThat(half.count()).isEqualTo(184);
        assertThat(
                        ContributionShares.of(
                                Money.ofOre(40_000),
                                half,
                                Splits.NONE,
                                List.of(
                                        from(half.from(), forsakringskassan()),
                                        from(half.from(), region()),
                                        from(half.from(), municipality(AVESTA)))))
                .extracting(Share::amountOre)
                .containsExactly(20_000L, 10_000L, 10_000L);
        assertThat(Days.ofYear(2021, LocalDate.of(2022, 1, 1)).count()).isZero();
        assertThat(Days.ofYear(2021, NEW_YEARS_EVE).count()).isEqualTo(1);
        assertThat(Days.ofYear(2020, LocalDate.of(2015, 1, 1)).count()).isEqualTo(366);
    }

    private static Map<String, Long> kronor(long total, Contributor... members) {
        return ContributionSharesTest.kronor(total, members);
    }
}
