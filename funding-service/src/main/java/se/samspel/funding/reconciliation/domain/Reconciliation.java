package se.samspel.funding.reconciliation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * That an association's ledger was set beside its books for some months (avstämning). What was
 * found never changes; the office explains what doesn't match until nothing is left.
 */
@Entity
@DynamicUpdate
public class Reconciliation {

    @Id private UUID id;
    private String associationId;
    @Version private long version = 1;
    private int year;
    private int fromMonth;
    private int toMonth;
    private UUID importId;
    private LocalDate asOf;
    private String fileFingerprint;
    private long ledgerNumber;
    private int matched;
    private int differing;
    private int onlyInLedger;
    private int onlyInBooks;
    private int unexplained;
    private int explanations;
    private String checksum;
    private String actingUser;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Reconciliation() {}

    /** Which it is, made by whom (an opaque id) and when. */
    public record Identity(UUID id, String associationId, String actingUser, Instant recordedAt) {}

    public Reconciliation(Identity identity, Snapshot found, UUID importId, LocalDate asOf) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.actingUser = identity.actingUser();
        this.recordedAt = identity.recordedAt();
        this.year = found.period().year();
        this.fromMonth = found.period().from();
        this.toMonth = found.period().to();
        this.importId = importId;
        this.asOf = asOf;
        this.fileFingerprint = found.fileFingerprint();
        this.ledgerNumber = found.ledgerNumber();
        this.matched = found.count(Match.MATCHED);
        this.differing = found.count(Match.DIFFERS);
        this.onlyInLedger = found.count(Match.ONLY_IN_LEDGER);
        this.onlyInBooks = found.count(Match.ONLY_IN_BOOKS);
        this.unexplained = differing + onlyInLedger + onlyInBooks;
        this.checksum = found.checksum();
    }

    /** What is known of a line before it is explained. */
    public record Line(Match match, boolean explained) {}

    /**
     * Takes an explanation of a line, the first one or a better one; it names nobody.
     *
     * @return the explanation's number
     */
    public int explain(Line line, String explanation) {
        if (line.match() == Match.MATCHED) {
            throw new ReconciliationRule.NothingToExplain();
        }
        IdentityNumberInText.refuse("explanation", explanation);
        unexplained -= line.explained() ? 0 : 1;
        explanations++;
        return explanations;
    }

    public ReconciliationFinding finding() {
        return unexplained == 0
                ? ReconciliationFinding.RECONCILED
                : ReconciliationFinding.DIFFERENCES_UNEXPLAINED;
    }

    public Months period() {
        return new Months(year, fromMonth, toMonth);
    }

    public UUID id() {
        return id;
    }

    public String associationId() {
        return associationId;
    }

    public long version() {
        return version;
    }

    public UUID importId() {
        return importId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int count(Match match) {
        return switch (match) {
            case MATCHED -> matched;
            case DIFFERS -> differing;
            case ONLY_IN_LEDGER -> onlyInLedger;
            case ONLY_IN_BOOKS -> onlyInBooks;
        };
    }

    public int unexplained() {
        return unexplained;
    }

    public String checksum() {
        return checksum;
    }

    public String actingUser() {
        return actingUser;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
