package se.samspel.funding.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

/**
 * A call that is sent is a claim on the member and income by its party; a payment ends the claim. A
 * credit note and what is paid back are booked the other way round. In a closed month the act is
 * refused (409).
 */
@ApplicationScoped
class ContributionBookings {

    private final Bookkeeping books;
    private final MemberRepository members;

    ContributionBookings(Bookkeeping books, MemberRepository members) {
        this.books = books;
        this.members = members;
    }

    void book(@Observes ContributionCallSent sent) {
        MemberKey key = new MemberKey(sent.associationId(), sent.organisationNumber());
        Member member = Objects.requireNonNull(members.findById(key));
        AccountRole income = AccountRole.contributionsOf(member.party());
        books.book(
                Booking.of(
                        sent.associationId(),
                        sent.on(),
                        SourceReference.of("contribution-call", sent.callId()),
                        Booking.Entry.of(
                                "Medlemsbidrag " + sent.year(),
                                Line.debit(AccountRole.MEMBER_RECEIVABLES, sent.amount()),
                                Line.credit(income, sent.amount()))));
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
