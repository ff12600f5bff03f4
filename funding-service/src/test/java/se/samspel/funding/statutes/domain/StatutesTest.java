package se.samspel.funding.statutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.funding.association.domain.ExitNotice;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Members;
import se.samspel.funding.register.domain.Identity;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;

class StatutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final BoardSize.Seats ONE_EACH = new BoardSize.Seats(1, 1);

    @Test
    void byLawNoticeIsThreeYearsAndMajoritiesAreSimple() {
        assertThat(StatuteTerms.BY_LAW.leavesOn(LocalDate.of(2024, 2, 29))).isEqualTo("2027-02-28");
        assertThat(StatuteTerms.BY_LAW.majorities().of(DecisionKind.LOAN))
                .isEqualTo(Majority.SIMPLE);
        assertThat(StatuteTerms.BY_LAW.board()).isNull();
        assertThat(StatuteTerms.BY_LAW.chairRotation()).isNull();
    }

    @Test
    void noticeIsOneMonthToThreeYears() {
        assertThat(terms(1).leavesOn(LocalDate.of(2026, 1, 31))).isEqualTo("2026-02-28");
        assertThat(terms(36).exitNoticeMonths()).isEqualTo(36);
        assertThatExceptionOfType(StatutesRule.ExitNoticeTooLong.class).isThrownBy(() -> terms(37));
        assertThatExceptionOfType(StatutesRule.ExitNoticeTooLong.class).isThrownBy(() -> terms(0));
    }

    @Test
    void aMemberHasTheSeatsThatAreSaidOfItOrThoseOfAll() {
        var size =
                new BoardSize(
                        ONE_EACH,
                        List.of(new BoardSize.MemberSeats("region", new BoardSize.Seats(2, 2))));
        assertThat(size.of("region")).isEqualTo(new BoardSize.Seats(2, 2));
        assertThat(size.of("kommun")).isEqualTo(ONE_EACH);
        assertThatExceptionOfType(StatutesRule.TooFewSeats.class)
                .isThrownBy(() -> new BoardSize.Seats(0, 1));
        assertThatExceptionOfType(StatutesRule.TooFewSeats.class)
                .isThrownBy(() -> new BoardSize.Seats(1, 0));
        var twice = new BoardSize.MemberSeats("region", ONE_EACH);
        assertThatExceptionOfType(StatutesRule.MemberTwice.class)
                .isThrownBy(() -> new BoardSize(ONE_EACH, List.of(twice, twice)));
    }

    @Test
    void aQualifiedMajorityIsMoreThanHalfAndAtMostAll() {
        assertThat(new Majorities(Map.of(), 51, 100).qualifiedVotes()).isEqualTo(51);
        assertThat(new Majorities(Map.of(), 3, 3).qualifiedVotes()).isEqualTo(3);
        for (int[] unfit : new int[][] {{1, 2}, {50, 100}, {4, 3}, {0, 0}}) {
            assertThatExceptionOfType(StatutesRule.QualifiedUnfit.class)
                    .isThrownBy(() -> new Majorities(Map.of(), unfit[0], unfit[1]));
        }
    }

    @Test
    void theRowTellsAllTermsAgain() {
        var terms =
                new StatuteTerms(
                        new BoardSize(
                                ONE_EACH,
                                List.of(
                                        new BoardSize.MemberSeats(
                                                "region", new BoardSize.Seats(2, 2)))),
                        new TermOfOffice(2, MonthDay.of(1, 1)),
                        12,
                        SplitKey.INHABITANTS,
                        SplitKey.EQUAL,
                        new Majorities(
                                Map.of(
                                        DecisionKind.LOAN, Majority.UNANIMOUS,
                                        DecisionKind.BUDGET, Majority.QUALIFIED),
                                3,
                                4),
                        new ChairRotation(List.of("a", "b"), 2, TODAY),
                        7);
        assertThat(statutes(document(terms, adoption(TODAY))).terms()).isEqualTo(terms);
        assertThat(statutes(document(terms(24), adoption(TODAY))).terms()).isEqualTo(terms(24));
    }

    @Test
    void noMemberAdoptsTomorrow() {
        assertThatExceptionOfType(FutureActDate.class)
                .isThrownBy(() -> statutes(document(terms(36), adoption(TODAY.plusDays(1)))));
        Statutes adopted = statutes(document(terms(36), adoption(TODAY)));
        assertThat(adopted.adoptions()).containsExactly(adoption(TODAY));
    }

    @Test
    void eachMemberAdoptsOnce() {
        assertThatExceptionOfType(StatutesRule.MemberTwice.class)
                .isThrownBy(() -> document(terms(36), adoption(TODAY), adoption(TODAY)));
    }

    @Test
    void everyMemberOfTheFirstDayHasToAdoptThem() {
        Statutes statutes =
                statutes(
                        document(
                                terms(36),
                                new Adoption(Members.AVESTA, TODAY, "KF § 21"),
                                new Adoption(Members.DALARNA, TODAY, "RF § 9")));
        assertThat(statutes.adoptionsMissing(Members.four()))
                .extracting(Finding::about)
                .containsExactly(Members.AF, Members.FK);
        Member left = Members.forsakringskassan();
        left.giveNotice(new ExitNotice(TODAY.minusYears(3), "§ 1", TODAY.minusDays(1)));
        left.leave(TODAY);
        assertThat(statutes.adoptionsMissing(List.of(left))).isEmpty();
    }

    @Test
    void nothingNamesAPerson() {
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() -> new Adoption("kommun", TODAY, "19121212-1212"));
        assertThatExceptionOfType(IdentityNumberInText.class)
                .isThrownBy(() ->
                        new Statutes.Document(TODAY, "hos 191212121212", List.of(), terms(36)));
    }

    private static StatuteTerms terms(int noticeMonths) {
        return new StatuteTerms(
                new BoardSize(ONE_EACH, List.of()),
                TermOfOffice.BY_LAW,
                noticeMonths,
                SplitKey.KEY,
                SplitKey.KEY,
                Majorities.SIMPLE,
                null,
                0);
    }

    private static Adoption adoption(LocalDate on) {
        return new Adoption("kommun", on, "KF § 21");
    }

    private static Statutes.Document document(StatuteTerms terms, Adoption... adoptions) {
        return new Statutes.Document(TODAY, "Diarium 14", List.of(adoptions), terms);
    }

    private static Statutes statutes(Statutes.Document document) {
        return new Statutes(
                new Identity(new UUID(0, 1), "2220002139", Instant.EPOCH), document, TODAY);
    }
}
