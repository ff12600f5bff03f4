package se.samspel.funding.drawdown.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/**
 * Money of a grant that an intervention's host asks for (insatsrekvisition), net of VAT. The office
 * approves it, which draws it of the grant, and pays it; or returns it to be asked for again. Each
 * step is in the row of moves with who made it.
 */
@Entity
public class Drawdown {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private UUID interventionId;
    private UUID grantId;
    private int year;
    private String host;

    @Enumerated(EnumType.STRING)
    private DrawdownRequester requester;

    @Enumerated(EnumType.STRING)
    private DrawdownState state = DrawdownMove.REQUEST.to();

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String invoiceReference;
    private long netOre;
    private long vatOre;
    @Embedded private Findings findings;
    private LocalDate requestedOn;
    private String requestedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable String approvedBy;
    private @Nullable String paidBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable DrawdownPayment payment;

    private LocalDate lastActOn;
    private int moves;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "drawdown_line", joinColumns = @JoinColumn(name = "drawdown_id"))
    private Set<DrawdownLine> lines = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Drawdown() {}

    /** Which drawdown, of which grant, for whom and asked for by which side. */
    public record Identity(
            UUID id, Source source, String host, DrawdownRequester requester, Instant recordedAt) {}

    /** The grant, with the intervention and the association that it belongs to. */
    public record Source(UUID grantId, UUID interventionId, String associationId) {}

    /** A new drawdown with the first of its moves. */
    public record Begun(Drawdown drawdown, DrawdownMoveMade made) {}

    @SuppressWarnings("NullAway.Init") // what it asks for comes with the asking
    private Drawdown(Identity identity) {
        this.id = identity.id();
        this.associationId = identity.source().associationId();
        this.interventionId = identity.source().interventionId();
        this.grantId = identity.source().grantId();
        this.host = identity.host();
        this.requester = identity.requester();
        this.recordedAt = identity.recordedAt();
    }

    /** Asks for the first time. */
    public static Begun begin(
            Identity identity, Requesting asked, DrawdownAct act, LocalDate today) {
        var drawdown = new Drawdown(identity);
        act.refuseAfter(today);
        drawdown.ask(asked, act);
        return new Begun(drawdown, drawdown.made(act, null, identity.recordedAt()));
    }

    /** The request as it is now. */
    public void ask(Requesting asked, DrawdownAct act) {
        year = asked.year();
        periodFrom = asked.period().from();
        periodTo = asked.period().to();
        invoiceReference = asked.invoiceReference();
        netOre = asked.net().ore();
        vatOre = asked.vat().ore();
        lines.clear();
        lines.addAll(asked.lines());
        requestedOn = act.on();
        requestedBy = act.by();
    }

    public void found(Findings found) {
        findings = found;
    }

    /** A move that changes nothing but the state. */
    public DrawdownMoveMade move(DrawdownAct act, LocalDate today, Instant now) {
        DrawdownState from = state;
        if (!DrawdownMove.allowed(from, act.as()).contains(act.move())) {
            throw new IllegalMove(
                    from.name(),
                    DrawdownMove.allowed(from, act.as()).stream().map(Enum::name).toList(),
                    Text.of(
                            "Rekvisitionen kan inte ta det steget från sitt nuvarande tillstånd.",
                            "The drawdown can't make that move from where it stands."));
        }
        act.refuseAfter(today);
        if (act.on().isBefore(lastActOn)) {
            throw new DrawdownRule.MoveBeforeEarlier();
        }
        state = act.move().to();
        return made(act, from, now);
    }

    private DrawdownMoveMade made(DrawdownAct act, @Nullable DrawdownState from, Instant now) {
        lastActOn = act.on();
        return new DrawdownMoveMade(new DrawdownMoveKey(id, ++moves), act, from, now);
    }

    /** Not by who has asked. */
    public void approve(DrawdownAct act) {
        act.refuseSamePerson(requestedBy);
        approvedOn = act.on();
        approvedBy = act.by();
    }

    /** Before what is paid together is known: not by who has approved. */
    public void refusePaidBy(DrawdownAct act) {
        act.refuseSamePerson(approvedBy);
    }

    public void pay(DrawdownPayment by) {
        payment = by;
        paidBy = by.actingUser();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public UUID grantId() {
        return grantId;
    }

    public int year() {
        return year;
    }

    /** The authority that the money is for. */
    public String host() {
        return host;
    }

    public DrawdownRequester requester() {
        return requester;
    }

    public DrawdownState state() {
        return state;
    }

    public Requesting.Period period() {
        return new Requesting.Period(periodFrom, periodTo);
    }

    public String invoiceReference() {
        return invoiceReference;
    }

    public Money net() {
        return Money.ofOre(netOre);
    }

    public Money vat() {
        return Money.ofOre(vatOre);
    }

    /** When it was asked for. */
    public Findings findings() {
        return findings;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable DrawdownPayment payment() {
        return payment;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** In the order of the cost categories. */
    public List<DrawdownLine> lines() {
        return lines.stream().sorted(Comparator.comparing(DrawdownLine::costCategory)).toList();
    }
}
