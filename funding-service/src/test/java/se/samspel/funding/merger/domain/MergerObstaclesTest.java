package se.samspel.funding.merger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.funding.ledger.domain.OpeningBalances.Closing;
import se.samspel.funding.merger.domain.MergerFacts.Books;
import se.samspel.funding.merger.domain.MergerFacts.Chart;
import se.samspel.funding.merger.domain.MergerFacts.MemberFact;
import se.samspel.kit.value.Money;

class MergerObstaclesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Chart CHART =
            new Chart(
                    Map.of("1940", LocalDate.MAX, "2010", LocalDate.MAX, "2560", LocalDate.MAX),
                    Map.of("OPENING_EQUITY", "2010", "GRANTS_PAYABLE", "2560"));

    @Test
    void nothingHindersTwoThatAreReady() {
        assertThat(obstacles(books())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DRAWDOWN_OPEN",
                "CALL_OPEN",
                "APPLICATION_OPEN",
                "GRANT_OF_CLOSED_INTERVENTION"
            })
    void whatIsNotDoneWithHindersFromTheFirstOfIt(ObstacleCode code) {
        assertThat(waiting(code, 0)).isEmpty();
        assertThat(waiting(code, 1))
                .extracting(Obstacle::code, Obstacle::about)
                .containsExactly(tuple(code, List.of("1")));
    }

    private static List<Obstacle> waiting(ObstacleCode code, long count) {
        return MergerObstacles.of(
                new MergerFacts(DAY, Map.of(code, count), List.of(), Map.of(), books()));
    }

    @Test
    void aBookingOfTheDayItselfHindersAndTheDayBeforeDoesNot() {
        assertThat(obstacles(booked(DAY.minusDays(1)))).isEmpty();
        assertThat(codes(obstacles(booked(DAY)))).containsExactly(ObstacleCode.BOOKED_AFTER);
    }

    private static Books booked(LocalDate last) {
        return new Books(last, List.of(), List.of(), List.of(), CHART, CHART);
    }

    @Test
    void anOpenMonthHindersThatIsOverBeforeTheMonthOfTheMerger() {
        assertThat(obstacles(open(YearMonth.of(2027, 1)))).isEmpty();
        assertThat(obstacles(open(YearMonth.of(2026, 12))))
                .containsExactly(new Obstacle(ObstacleCode.PERIOD_OPEN, List.of("2026-12")));
    }

    private static Books open(YearMonth month) {
        return new Books(null, List.of(month), List.of(), List.of(), CHART, CHART);
    }

    @Test
    void aClosedMonthOfTheMergerHindersInEitherLedger() {
        Books closed = new Books(null, List.of(), List.of("2220002139"), List.of(), CHART, CHART);
        assertThat(obstacles(closed))
                .containsExactly(new Obstacle(ObstacleCode.PERIOD_CLOSED, List.of("2220002139")));
    }

    @Test
    void accountsWithABalanceAreToBeInTheReceivingChartWithTheOneForEquity() {
        List<Closing> surplus = List.of(closing("1940", 100), closing("3511", -100));
        Chart other = new Chart(Map.of("1910", LocalDate.MAX), Map.of());
        assertThat(obstacles(held(surplus, CHART, other)))
                .containsExactly(
                        new Obstacle(ObstacleCode.ACCOUNT_MISSING, List.of("1940", "2010")));
        assertThat(obstacles(held(List.of(closing("1940", 0)), CHART, other))).isEmpty();
    }

    @Test
    void anAccountIsOpenToItsLastDay() {
        List<Closing> even = List.of(closing("1940", 100), closing("2560", -100));
        assertThat(obstacles(held(even, closedOn(DAY), CHART))).isEmpty();
        assertThat(obstacles(held(even, closedOn(DAY.minusDays(1)), CHART)))
                .containsExactly(new Obstacle(ObstacleCode.ACCOUNT_CLOSED, List.of("1940")));
        assertThat(obstacles(held(even, CHART, closedOn(DAY.minusDays(1)))))
                .containsExactly(new Obstacle(ObstacleCode.ACCOUNT_CLOSED, List.of("1940")));
    }

    private static Chart closedOn(LocalDate day) {
        return new Chart(
                Map.of("1940", day, "2010", LocalDate.MAX, "2560", LocalDate.MAX), CHART.byRole());
    }

    @Test
    void aRoleIsPlayedByTheSameAccountInBothOrByNone() {
        List<Closing> owed = List.of(closing("1940", 100), closing("2560", -100));
        Chart elsewhere =
                new Chart(
                        CHART.closedOn(), Map.of("OPENING_EQUITY", "2070", "GRANTS_PAYABLE", "1"));
        assertThat(obstacles(held(owed, CHART, CHART))).isEmpty();
        assertThat(obstacles(held(owed, CHART, elsewhere)))
                .containsExactly(new Obstacle(ObstacleCode.ROLE_ELSEWHERE, List.of("2560")));
        assertThat(obstacles(held(List.of(), CHART, elsewhere))).isEmpty();
    }

    @Test
    void aResultNeedsAnAccountForEquityAndNoResultNone() {
        Chart without = new Chart(CHART.closedOn(), Map.of("GRANTS_PAYABLE", "2560"));
        assertThat(codes(obstacles(held(List.of(closing("1940", 1)), without, CHART))))
                .containsExactly(ObstacleCode.EQUITY_ACCOUNT_MISSING);
        List<Closing> even = List.of(closing("1940", 1), closing("2560", -1));
        assertThat(obstacles(held(even, without, CHART))).isEmpty();
    }

    @Test
    void aVoucherHoldsAThousandLinesTheOneOfEquityAmongThem() {
        assertThat(obstacles(held(balances(999), CHART, CHART))).isEmpty();
        assertThat(obstacles(held(balances(1000), CHART, CHART)))
                .containsExactly(new Obstacle(ObstacleCode.BALANCES_TOO_MANY, List.of("1001")));
    }

    private static List<Closing> balances(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Closing("1940", Money.ofOre(1), "p-" + i, ""))
                .toList();
    }

    @Test
    void aMemberThatBeginsWithTheMergerHindersAndOneOfTheDayBeforeDoesNot() {
        assertThat(members(member(DAY.minusDays(1), null, null))).isEmpty();
        assertThat(codes(members(member(DAY, null, null))))
                .containsExactly(ObstacleCode.MEMBER_FROM_LATER);
    }

    @Test
    void aMemberThatIsAnotherPartyHindersUnlessItHasLeftByThen() {
        LocalDate joined = DAY.minusYears(9);
        assertThat(members(member(joined, null, "KOMMUN"))).isEmpty();
        assertThat(members(member(joined, DAY.minusDays(1), "REGION"))).isEmpty();
        assertThat(codes(members(member(joined, DAY, "REGION"))))
                .containsExactly(ObstacleCode.MEMBER_OF_ANOTHER_PARTY);
        assertThat(codes(members(member(joined, null, "REGION"))))
                .containsExactly(ObstacleCode.MEMBER_OF_ANOTHER_PARTY);
    }

    private static MemberFact member(
            LocalDate joinedOn, @Nullable LocalDate leftOn, @Nullable String receivingParty) {
        return new MemberFact("2120002304", "KOMMUN", joinedOn, leftOn, receivingParty);
    }

    private static List<Obstacle> members(MemberFact member) {
        return MergerObstacles.of(
                new MergerFacts(DAY, Map.of(), List.of(member), Map.of(), books()));
    }

    @Test
    void onlyANameIsToldAndInNobodysWay() {
        List<Obstacle> named =
                MergerObstacles.of(
                        new MergerFacts(
                                DAY,
                                Map.of(),
                                List.of(),
                                Map.of(
                                        ObstacleCode.NAME_TAKEN,
                                        List.of("Teamet"),
                                        ObstacleCode.HOST_NOT_MEMBER,
                                        List.of("Spåret")),
                                books()));
        assertThat(named)
                .extracting(Obstacle::code, each -> each.code().isBlocking())
                .containsExactly(
                        tuple(ObstacleCode.HOST_NOT_MEMBER, true),
                        tuple(ObstacleCode.NAME_TAKEN, false));
    }

    @ParameterizedTest
    @EnumSource
    void everyObstacleSaysInBothLanguagesHowItIsMended(ObstacleCode code) {
        assertThat(List.of(code.text().sv(), code.text().en())).noneMatch(String::isBlank);
        assertThat(List.of(code.remedy().sv(), code.remedy().en())).noneMatch(String::isBlank);
    }

    private static Books books() {
        return new Books(null, List.of(), List.of(), List.of(), CHART, CHART);
    }

    private static Books held(List<Closing> balances, Chart transferring, Chart receiving) {
        return new Books(null, List.of(), List.of(), balances, transferring, receiving);
    }

    private static Closing closing(String account, long ore) {
        return new Closing(account, Money.ofOre(ore), "", "");
    }

    private static List<Obstacle> obstacles(Books books) {
        return MergerObstacles.of(new MergerFacts(DAY, Map.of(), List.of(), Map.of(), books));
    }

    private static List<ObstacleCode> codes(List<Obstacle> obstacles) {
        return obstacles.stream().map(Obstacle::code).toList();
    }
}
