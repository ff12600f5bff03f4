package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Objects;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.funding.contributioncall.domain.ContributionCallPaid;
import se.samspel.funding.contributioncall.domain.ContributionCallSent;
import se.samspel.funding.ledger.Bookkeeping;
import se.samspel.funding.ledger.domain.AccountRole;
import se.samspel.funding.ledger.domain.Booking;
import se.samspel.funding.ledger.domain.Line;
import se.samspel.funding.ledger.domain.SourceReference;
import se.samspel.kit.time.Today;

/**
 * A call that is sent is a claim on the member and income by its party, in the year that it is for:
 * until that has begun it is deferred; a payment ends the claim. A credit note and what is paid
 * back are booked the other way round. In a closed month the act is refused (409).
 */
@ApplicationScoped
class ContributionBookings {

    static final String CALL = "contribution-call";
    static final String DEFERRED = "deferred";
    static final String BEGUN = "year-begun";

    private final Bookkeeping books;
    private final MemberRepository members;
    private final Today today;

    ContributionBookings(Bookkeeping books, MemberRepository members, Today today) {
        this.books = books;
        this.members = members;
        this.today = today;
    }

    void book(@Observes ContributionCallSent sent) {
        SourceReference call = SourceReference.of(CALL, sent.callId());
        LocalDate first = LocalDate.of(sent.year(), 1, 1);
        if (!sent.on().isBefore(first)) {
            book(sent, new Act(sent.on(), call), AccountRole.MEMBER_RECEIVABLES, income(sent));
            return;
        }
        book(
                sent,
                new Act(sent.on(), call.withPurpose(DEFERRED)),
                AccountRole.MEMBER_RECEIVABLES,
                AccountRole.DEFERRED_CONTRIBUTIONS);
        if (!first.isAfter(today.today())) {
            begin(sent, first);
        }
    }

    /** Its year has begun; in the transaction of whoever calls. */
    void begin(ContributionCallSent sent, LocalDate on) {
        SourceReference begun = SourceReference.of(CALL, sent.callId()).withPurpose(BEGUN);
        book(sent, new Act(on, begun), AccountRole.DEFERRED_CONTRIBUTIONS, income(sent));
    }

    private AccountRole income(ContributionCallSent sent) {
        MemberKey key = new MemberKey(sent.associationId(), sent.organisationNumber());
        Member member = Objects.requireNonNull(members.findById(key));
        return AccountRole.contributionsOf(member.party());
    }

    private record Act(LocalDate on, SourceReference source) {}

    private void book(ContributionCallSent sent, Act act, AccountRole debit, AccountRole credit) {
        books.book(
                Booking.of(
                        sent.associationId(),
                        act.on(),
                        act.source(),
                        Booking.Entry.of(
                                "Medlemsbidrag " + sent.year(),
                                Line.debit(debit, sent.amount()),
                                Line.credit(credit, sent.amount()))));
    }

    void book(@Observes ContributionCallPaid paid) {
        books.book(
                Booking.of(
                        paid.associationId(),
                        paid.on(),
                        SourceReference.of("contribution-payment", paid.paymentId()),
                        Booking.Entry.of(
                                "Betalt medlemsbidrag",
                                Line.debit(AccountRole.BANK, paid.amount()),
                                Line.credit(AccountRole.MEMBER_RECEIVABLES, paid.amount()))));
    }
}
