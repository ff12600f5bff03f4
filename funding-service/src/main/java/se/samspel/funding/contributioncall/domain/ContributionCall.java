package se.samspel.funding.contributioncall.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.Money;

/**
 * A call on a member for a part of its contribution (medlemsrekvisition). Planned, it is sent and
 * paid in one or several payments; before it is sent it can be cancelled, or replaced by another
 * plan; afterwards it is undone by a credit note alone, a call of the same amount below zero.
 */
@Entity
public class ContributionCall {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID scheduleId;
    private String associationId;
    private int year;
    private String organisationNumber;
    private LocalDate dueOn;
    private long amountOre;
    private long paidOre;
    private long offsetOre;

    @Enumerated(EnumType.STRING)
    private CallForm form;

    private boolean preliminary;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.PLANNED;

    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String reason;
    private @Nullable UUID reverses;
    private @Nullable UUID creditNoteId;
    private @Nullable LocalDate overdueToldOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ContributionCall() {}

    @SuppressWarnings("NullAway.Init") // each of them is given
    private ContributionCall(UUID id, Instant recordedAt) {
        this.id = id;
        this.recordedAt = recordedAt;
    }

    public static ContributionCall plan(
            UUID id,
            CallSchedule schedule,
            String organisationNumber,
            Instalments.Instalment instalment) {
        var call = new ContributionCall(id, schedule.recordedAt());
        call.scheduleId = schedule.id();
        call.associationId = schedule.associationId();
        call.year = schedule.year();
        call.organisationNumber = organisationNumber;
        call.dueOn = instalment.dueOn();
        call.amountOre = instalment.amount().ore();
        call.form = schedule.form();
        call.preliminary = schedule.isPreliminary();
        return call;
    }

    public void replace() {
        state.refuseUnless(CallState.Move.REPLACE);
        state = CallState.REPLACED;
    }

    public void send(LocalDate on, LocalDate today) {
        state.refuseUnless(CallState.Move.SEND);
        FutureActDate.refuse("sentOn", on, today);
        sentOn = on;
        state = CallState.SENT;
    }

    public void cancel(Closing closing, LocalDate today) {
        state.refuseUnless(CallState.Move.CANCEL);
        close(closing, today);
        state = CallState.CANCELLED;
    }

    /** The credit note: what isn't paid yet is set off, what is has to be paid back. */
    public ContributionCall credit(Closing closing, UUID creditNote, LocalDate today, Instant now) {
        state.refuseUnless(CallState.Move.CREDIT);
        if (reverses != null) {
            throw new CallRule.NoteOfNote();
        }
        close(closing, today);
        var note = new ContributionCall(creditNote, now);
        note.scheduleId = scheduleId;
        note.associationId = associationId;
        note.year = year;
        note.organisationNumber = organisationNumber;
        note.dueOn = closing.on();
        note.amountOre = Math.negateExact(amountOre);
        note.offsetOre = Math.negateExact(outstanding().ore());
        note.form = form;
        note.preliminary = preliminary;
        note.sentOn = closing.on();
        note.reverses = id;
        note.settle();
        offsetOre = Math.addExact(offsetOre, outstanding().ore());
        creditNoteId = creditNote;
        state = CallState.CREDITED;
        return note;
    }

    private void close(Closing closing, LocalDate today) {
        FutureActDate.refuse("on", closing.on(), today);
        closedOn = closing.on();
        reason = closing.reason();
    }

    /** In the call's own direction, and at most what is outstanding. */
    void pay(Money amount) {
        state.refuseUnless(CallState.Move.PAY);
        long left = outstanding().ore();
        boolean sameWay = Long.signum(left) == Long.signum(amount.ore());
        if (amount.ore() == 0 || !sameWay || Math.abs(amount.ore()) > Math.abs(left)) {
            throw new CallRule.BeyondOutstanding();
        }
        paidOre = Math.addExact(paidOre, amount.ore());
        settle();
    }

    void takeBack(Money payment) {
        state.refuseUnless(CallState.Move.REVERSE_PAYMENT);
        paidOre = Math.subtractExact(paidOre, payment.ore());
        overdueToldOn = null;
        settle();
    }

    private void settle() {
        state = outstanding().ore() == 0 ? CallState.PAID : CallState.SENT;
    }

    /** What the member still has to pay; below zero what it has to get. */
    public Money outstanding() {
        return Money.ofOre(Math.subtractExact(Math.subtractExact(amountOre, paidOre), offsetOre));
    }

    /** Sent, not fully paid, and due before {@code today}. */
    public boolean isOverdue(LocalDate today) {
        return state == CallState.SENT && outstanding().ore() > 0 && dueOn.isBefore(today);
    }

    /** Whether that it is overdue is to be told, which it is once. */
    public boolean tellOverdue(LocalDate today) {
        if (overdueToldOn != null || !isOverdue(today)) {
            return false;
        }
        overdueToldOn = today;
        return true;
    }

    /** Whether its due day is called on and not undone. */
    boolean stands() {
        return reverses == null && (state == CallState.SENT || state == CallState.PAID);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID scheduleId() {
        return scheduleId;
    }

    public String associationId() {
        return associationId;
    }

    public int year() {
        return year;
    }

    public String organisationNumber() {
        return organisationNumber;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Money amount() {
        return Money.ofOre(amountOre);
    }

    public Money paid() {
        return Money.ofOre(paidOre);
    }

    public CallForm form() {
        return form;
    }

    public boolean isPreliminary() {
        return preliminary;
    }

    public CallState state() {
        return state;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable Closing closing() {
        return closedOn == null ? null : new Closing(closedOn, reason);
    }

    public @Nullable UUID reverses() {
        return reverses;
    }

    public @Nullable UUID creditNoteId() {
        return creditNoteId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
