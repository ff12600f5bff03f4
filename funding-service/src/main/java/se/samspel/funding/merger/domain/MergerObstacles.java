package se.samspel.funding.merger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tells what stands in a merger's way, in the order of the codes. */
public final class MergerObstacles {

    private final MergerFacts facts;
    private final LocalDate effectiveOn;
    private final Map<ObstacleCode, List<String>> found = new EnumMap<>(ObstacleCode.class);

    private MergerObstacles(MergerFacts facts) {
        this.facts = facts;
        this.effectiveOn = facts.effectiveOn();
    }

    public static List<Obstacle> of(MergerFacts facts) {
        var obstacles = new MergerObstacles(facts);
        obstacles.ofWork();
        obstacles.ofMembers();
        obstacles.ofBooking();
        obstacles.ofAccounts();
        return obstacles.inOrder();
    }

    private void ofWork() {
        facts.waiting()
                .forEach((code, count) ->
                        found.put(code, count == 0 ? List.of() : List.of(String.valueOf(count))));
        found.putAll(facts.named());
    }

    private void ofMembers() {
        members(
                ObstacleCode.MEMBER_OF_ANOTHER_PARTY,
                member ->
                        member.passes(effectiveOn)
                                && member.receivingParty() != null
                                && !member.receivingParty().equals(member.party()));
        members(ObstacleCode.MEMBER_FROM_LATER, member -> !member.joinedOn().isBefore(effectiveOn));
    }

    private void members(ObstacleCode code, Predicate<MergerFacts.MemberFact> which) {
        found.put(
                code,
                facts.members().stream()
                        .filter(which)
                        .map(MergerFacts.MemberFact::organisationNumber)
                        .toList());
    }

    private void ofBooking() {
        MergerFacts.Books books = facts.books();
        LocalDate last = books.lastBookedOn();
        if (last != null && !last.isBefore(effectiveOn)) {
            found.put(ObstacleCode.BOOKED_AFTER, List.of(last.toString()));
        }
        LocalDate month = effectiveOn.withDayOfMonth(1);
        found.put(
                ObstacleCode.PERIOD_OPEN,
                books.openMonths().stream()
                        .filter(each -> each.atDay(1).isBefore(month))
                        .map(Object::toString)
                        .toList());
        found.put(ObstacleCode.PERIOD_CLOSED, books.closedIn());
    }

    private void ofAccounts() {
        MergerFacts.Books books = facts.books();
        PassedBalances passed = PassedBalances.of(books.balances());
        String equity = books.transferring().equity();
        if (passed.hasResult() && equity == null) {
            found.put(
                    ObstacleCode.EQUITY_ACCOUNT_MISSING,
                    List.of(passed.result().toSek().toPlainString()));
        }
        if (passed.lines() > PassedBalances.MOST_LINES) {
            found.put(ObstacleCode.BALANCES_TOO_MANY, List.of(String.valueOf(passed.lines())));
        }
        List<String> accounts = passed.accounts(equity);
        found.put(
                ObstacleCode.ACCOUNT_MISSING,
                accounts.stream().filter(each -> !books.receiving().has(each)).toList());
        found.put(
                ObstacleCode.ROLE_ELSEWHERE,
                accounts.stream()
                        .filter(each -> books.receiving().has(each))
                        .filter(each ->
                                books.transferring().playsElsewhere(each, books.receiving()))
                        .toList());
        found.put(
                ObstacleCode.ACCOUNT_CLOSED,
                accounts.stream()
                        .filter(each ->
                                books.transferring().isClosed(each, effectiveOn)
                                        || books.receiving().isClosed(each, effectiveOn))
                        .toList());
    }

    private List<Obstacle> inOrder() {
        List<Obstacle> inOrder = new ArrayList<>();
        for (ObstacleCode code : ObstacleCode.values()) {
            inOrder.addAll(Obstacle.of(code, found.getOrDefault(code, List.of())));
        }
        return inOrder;
    }
}
