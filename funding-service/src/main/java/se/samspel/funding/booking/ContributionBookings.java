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
 * A call that is sent is a claim on the member and income by its party; a payment ends the claim. A
 * call that is sent before its year begins is income of that year: until its first day it is owed.
 * A credit note and what is paid back are booked the other way round. In a closed month the act is
 * refused (409).
 */
@ApplicationScoped
class ContributionBookings {

    static final String CALL = "contribution-call";
    static final String DEFERRAL = "deferral";
    static final String INCOME = "income";

    private final Bookkeeping books;
    private final MemberRepository members;
    private final Today today;

    ContributionBookings(Bookkeeping books, MemberRepository members, Today today) {
        this.books = books;
        this.members = members;
        this.today = today;
    }

    void book(@Observes ContributionCallSent sent) {
        if (!sent.on().isBefore(begins(sent))) {
            claim(sent, incomeOf(sent), SourceReference.of(CALL, sent.callId()));
            return;
        }
        claim(
                sent,
                AccountRole.DEFERRED_CONTRIBUTIONS,
                SourceReference.of(CALL, sent.callId()).withPurpose(DEFERRAL));
        if (!begins(sent).isAfter(today.today())) {
            earn(sent);
        }
    }

    private void claim(ContributionCallSent sent, AccountRole credited, SourceReference source) {
        books.book(
                Booking.of(
                        sent.associationId(),
                        sent.on(),
                        source,
                        Booking.Entry.of(
                                "Medlemsbidrag " + sent.year(),
                                Line.debit(AccountRole.MEMBER_RECEIVABLES, sent.amount()),
                                Line.credit(credited, sent.amount()))));
    }

    /** What was owed is income on the first day of its year. */
    void earn(ContributionCallSent sent) {
        books.book(
                Booking.of(
                        sent.associationId(),
                        begins(sent),
                        SourceReference.of(CALL, sent.callId()).withPurpose(INCOME),
                        Booking.Entry.of(
                                "Förutbetalt medlemsbidrag " + sent.year(),
                                Line.debit(AccountRole.DEFERRED_CONTRIBUTIONS, sent.amount()),
                                Line.credit(incomeOf(sent), sent.amount()))));
    }

    private AccountRole incomeOf(ContributionCallSent sent) {
        MemberKey key = new MemberKey(sent.associationId(), sent.organisationNumber());
        Member member = Objects.requireNonNull(members.findById(key));
        return AccountRole.contributionsOf(member.party());
    }

    private static LocalDate begins(ContributionCallSent sent) {
        return LocalDate.of(sent.year(), 1, 1);
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
