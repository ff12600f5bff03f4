package se.samspel.funding.ledger.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * A voucher (verifikation) with postings that sum to nothing. It is booked once and never changes;
 * a mistake is taken back by a voucher that reverses it, once.
 */
@Entity
@Immutable
public class Voucher {

    private static final int FIRST_YEAR = 2000;

    @Id private UUID id;
    private String associationId;
    private String series;
    private int year;
    private long number;

    @Enumerated(EnumType.STRING)
    private VoucherKind kind;

    private LocalDate bookedOn;
    private String text;
    private SourceReference source;
    private @Nullable UUID reverses;
    private @Nullable String actingUser;
    private Instant recordedAt;

    @Formula("(select r.id from voucher r where r.reverses = id)")
    private @Nullable UUID reversedBy;

    @ElementCollection
    @CollectionTable(name = "posting", joinColumns = @JoinColumn(name = "voucher_id"))
    @OrderColumn(name = "line")
    @ListIndexBase(1)
    private List<Posting> postings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Voucher() {}

    /** Which voucher, when it was recorded and by whom; a feature's own booking names nobody. */
    public record Identity(UUID id, Instant recordedAt, @Nullable String actingUser) {}

    private Voucher(Identity identity, VoucherKind kind, Booking booking, List<Posting> postings) {
        Postings.check(postings);
        if (booking.bookedOn().getYear() < FIRST_YEAR) {
            throw new LedgerRule.BookedTooEarly();
        }
        IdentityNumberInText.refuse("text", booking.text());
        this.id = identity.id();
        this.recordedAt = identity.recordedAt();
        this.actingUser = identity.actingUser();
        this.kind = kind;
        this.associationId = booking.associationId();
        this.series = booking.series();
        this.year = booking.bookedOn().getYear();
        this.bookedOn = booking.bookedOn();
        this.source = booking.source();
        this.text = booking.text();
        this.postings = new ArrayList<>(postings);
    }

    public static Voucher of(Identity identity, Booking booking, Chart chart) {
        if (booking.series().equals(Series.IB.name())) {
            throw new LedgerRule.UnknownSeries();
        }
        return new Voucher(identity, VoucherKind.BOOKING, booking, Postings.of(booking, chart));
    }

    /** Of the first day of the year; each account of the balance sheet may have one. */
    public static Voucher opening(Identity identity, OpeningBalances opening, Chart chart) {
        Booking booking = opening.booking();
        List<Posting> postings = Postings.of(booking, chart);
        if (!postings.stream().allMatch(each -> AccountNumber.isOfBalanceSheet(each.account()))) {
            throw new LedgerRule.OpensResultAccount();
        }
        return new Voucher(identity, VoucherKind.OPENING, booking, postings);
    }

    /** Takes all of this voucher back on a day of its own. */
    public Voucher reversal(Identity identity, LocalDate on, String why) {
        if (kind == VoucherKind.REVERSAL) {
            throw new LedgerRule.ReversalOfReversal();
        }
        if (reversedBy != null) {
            throw new IllegalMove(
                    "REVERSED",
                    List.of(),
                    Text.of(
                            "Verifikationen är redan återförd.",
                            "The voucher has been reversed already."));
        }
        if (on.isBefore(bookedOn) || (kind == VoucherKind.OPENING && on.isAfter(bookedOn))) {
            throw new LedgerRule.ReversedBeforeBooked();
        }
        var booking =
                new Booking(
                        associationId,
                        on,
                        series,
                        SourceReference.of("voucher", id).withPurpose("reversal"),
                        why,
                        List.of());
        List<Posting> back = postings.stream().map(Posting::negated).toList();
        var reversal = new Voucher(identity, VoucherKind.REVERSAL, booking, back);
        reversal.reverses = id;
        reversedBy = reversal.id;
        return reversal;
    }

    /** The number that its series gave it. */
    public Voucher numbered(long given) {
        number = given;
        return this;
    }

    public UUID id() {
        return id;
    }

    public String associationId() {
        return associationId;
    }

    public String series() {
        return series;
    }

    public int year() {
        return year;
    }

    /** Without gaps in the series and year; zero until it has been booked. */
    public long number() {
        return number;
    }

    public VoucherKind kind() {
        return kind;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public String text() {
        return text;
    }

    public SourceReference source() {
        return source;
    }

    public @Nullable UUID reverses() {
        return reverses;
    }

    public @Nullable UUID reversedBy() {
        return reversedBy;
    }

    public @Nullable String actingUser() {
        return actingUser;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<Posting> postings() {
        return List.copyOf(postings);
    }
}
