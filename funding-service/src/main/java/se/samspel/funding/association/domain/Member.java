package se.samspel.funding.association.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** An organisation's membership of an association, with the authorities it consists of. */
@Entity
public class Member {

    /** Gotland, the one municipality that is in no region (lag 2003:1210 5 a §). */
    private static final String OUTSIDE_ANY_REGION = "0980";

    @EmbeddedId private MemberKey key;
    @Version private long version = 1;
    private String name;

    @Enumerated(EnumType.STRING)
    private Party party;

    private @Nullable String municipalityCode;
    @Embedded private MembershipDays days;
    private @Nullable BigDecimal contributionKey;
    private @Nullable BigDecimal regionContributionKey;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(
            name = "member_authority",
            joinColumns = {
                @JoinColumn(name = "association_id"),
                @JoinColumn(name = "organisation_number")
            })
    @OrderColumn(name = "place")
    private List<MemberAuthority> authorities = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Member() {}

    public Member(String associationId, Joining joining, Instant recordedAt) {
        this.key = new MemberKey(associationId, joining.organisation().digits());
        this.name = joining.name();
        this.party = joining.party();
        this.municipalityCode = joining.municipalityCode();
        this.days = new MembershipDays(joining.joinedOn());
        this.contributionKey = joining.keys().own();
        this.regionContributionKey = joining.keys().region();
        this.authorities = new ArrayList<>(joining.authorities());
        this.recordedAt = recordedAt;
    }

    /** Whether the organisation was a member on any day of the calendar year. */
    public boolean takesPartIn(int year) {
        return days.haveAny(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isMemberOn(LocalDate day) {
        return days.haveAny(day, day);
    }

    /** Its last day is one of a member. */
    boolean hasLeftBefore(LocalDate day) {
        LocalDate lastDay = days.leftOn();
        return lastDay != null && lastDay.isBefore(day);
    }

    public void giveNotice(ExitNotice notice) {
        days.giveNotice(notice);
    }

    public void withdrawNotice() {
        days.withdrawNotice();
    }

    /** On the last day of the time of notice or later; it was a member to that day. */
    public void leave(LocalDate today) {
        days.leave(today);
    }

    /** A new period of an organisation that had left, with the authorities it consists of now. */
    public void rejoin(Joining joining) {
        if (joining.party() != party) {
            throw new MembershipRule.AnotherParty();
        }
        days.rejoin(joining.joinedOn());
        name = joining.name();
        municipalityCode = joining.municipalityCode();
        contributionKey = joining.keys().own();
        regionContributionKey = joining.keys().region();
        joining.authorities().stream().filter(this::isNew).forEach(authorities::add);
    }

    /** Those registered before stay: interventions can be theirs. */
    private boolean isNew(MemberAuthority authority) {
        return !authority.authority().equals(organisationNumber())
                && authorities.stream()
                        .noneMatch(each -> each.authority().equals(authority.authority()));
    }

    public boolean isOutsideAnyRegion() {
        return party == Party.KOMMUN && OUTSIDE_ANY_REGION.equals(municipalityCode);
    }

    public boolean has(AuthorityId authority) {
        String sought = authority.toString();
        return authorities.stream().anyMatch(each -> each.authority().equals(sought));
    }

    public String associationId() {
        return key.associationId();
    }

    public String organisationNumber() {
        return key.organisationNumber();
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Party party() {
        return party;
    }

    public @Nullable String municipalityCode() {
        return municipalityCode;
    }

    public LocalDate joinedOn() {
        return days.joinedOn();
    }

    public @Nullable LocalDate leftOn() {
        return days.leftOn();
    }

    public @Nullable ExitNotice exitNotice() {
        return days.notice();
    }

    public List<FormerPeriod> formerPeriods() {
        return days.former();
    }

    public ContributionKeys contributionKeys() {
        return new ContributionKeys(contributionKey, regionContributionKey);
    }

    public List<MemberAuthority> authorities() {
        return List.copyOf(authorities);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
