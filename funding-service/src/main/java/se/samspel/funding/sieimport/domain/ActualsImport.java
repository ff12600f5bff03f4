package se.samspel.funding.sieimport.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sie.domain.Identification;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * A file of actual cost (utfall). It is shown beside what is recorded and committed once; the same
 * file is the same import however often it comes.
 */
@Entity
public class ActualsImport {

    @Id private UUID id;
    private String associationId;
    @Version private long version = 1;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private int year;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.PREVIEW;

    private Instant recordedAt;
    private @Nullable Instant committedAt;
    private @Nullable LocalDate asOf;
    private @Nullable Integer sieType;

    @Enumerated(EnumType.STRING)
    private @Nullable StatedCompany company;

    private @Nullable LocalDate generatedOn;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private boolean takenInBefore;
    private boolean checksumVerified;
    private long vouchers;
    private long vouchersOutside;
    private long findings;
    private List<String> contentDoubts = List.of();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ActualsImport() {}

    /** Which file it is, of which association and year. */
    public record Identity(
            UUID id, String associationId, int year, String fingerprint, Instant recordedAt) {}

    private ActualsImport(Identity identity, ImportKind kind) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.year = identity.year();
        this.fingerprint = identity.fingerprint();
        this.recordedAt = identity.recordedAt();
        this.kind = kind;
    }

    public static ActualsImport ofCsv(Identity identity) {
        return new ActualsImport(identity, ImportKind.CSV);
    }

    public static ActualsImport ofSie(Identity identity, SieContent content) {
        var read = new ActualsImport(identity, ImportKind.SIE);
        Identification stated = content.reading().head().identification();
        read.asOf = content.asOf();
        read.sieType = stated.type();
        read.company =
                StatedCompany.of(stated.company().organisationNumber(), identity.associationId());
        read.generatedOn = stated.program().generatedOn();
        read.periodFrom = content.period() == null ? null : content.period().from();
        read.periodTo = content.period() == null ? null : content.period().to();
        read.takenInBefore = stated.takenInBefore();
        read.checksumVerified = content.reading().checksumVerified();
        read.vouchers = content.vouchers();
        read.vouchersOutside = content.vouchersOutside();
        read.findings = content.reading().findings().size();
        read.contentDoubts = content.doubts().stream().map(Enum::name).toList();
        return read;
    }

    /** What has to be confirmed. */
    public Set<Doubt> doubts() {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (takenInBefore) {
            doubts.add(Doubt.TAKEN_IN_BEFORE);
        }
        if (company == StatedCompany.OTHER) {
            doubts.add(Doubt.OTHER_COMPANY);
        }
        contentDoubts.forEach(name -> doubts.add(Doubt.valueOf(name)));
        return doubts;
    }

    public void commit(Set<Doubt> confirmed, Instant now) {
        if (state == ImportState.COMMITTED) {
            throw new IllegalMove(
                    state.name(),
                    List.of(),
                    Text.of(
                            "Filen är redan bokförd som utfall.",
                            "The file is recorded as actual cost already."));
        }
        if (!confirmed.containsAll(doubts())) {
            throw new IllegalMove(
                    state.name(),
                    List.of("commit with confirmedDoubts"),
                    Text.of(
                            "Det är oklart om filen är hela årets bokföring ("
                                    + named(doubts())
                                    + "). Bekräfta det i confirmedDoubts om den ska räknas.",
                            "It is uncertain whether the file is the year's whole books ("
                                    + named(doubts())
                                    + "). Confirm it in confirmedDoubts if it is to count."));
        }
        state = ImportState.COMMITTED;
        committedAt = now;
    }

    private static String named(Set<Doubt> doubts) {
        return doubts.stream().map(Enum::name).collect(Collectors.joining(", "));
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

    public ImportKind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public ImportState state() {
        return state;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant committedAt() {
        return committedAt;
    }

    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /** What a SIE file said of itself; null of others. */
    public @Nullable Stated stated() {
        if (sieType == null || company == null || generatedOn == null) {
            return null;
        }
        return new Stated(
                sieType,
                company,
                generatedOn,
                periodFrom,
                periodTo,
                takenInBefore,
                checksumVerified,
                vouchers,
                vouchersOutside,
                findings);
    }

    /**
     * What a SIE file said of itself.
     *
     * @param findings how many of its figures contradict each other
     */
    public record Stated(
            int sieType,
            StatedCompany company,
            LocalDate generatedOn,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            boolean takenInBefore,
            boolean checksumVerified,
            long vouchers,
            long vouchersOutside,
            long findings) {}
}
