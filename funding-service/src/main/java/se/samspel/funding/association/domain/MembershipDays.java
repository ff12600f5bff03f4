package se.samspel.funding.association.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * The days of a membership: it begins, can be given notice of, ends when the time of notice is
 * over, and can begin again. Periods that are over stay.
 */
@Embeddable
class MembershipDays {

    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate noticeOn;
    private @Nullable String noticeReference;
    private @Nullable LocalDate leavesOn;
    // One period in two columns.
    private List<LocalDate> formerJoinedOn = List.of();
    private List<LocalDate> formerLeftOn = List.of();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MembershipDays() {}

    MembershipDays(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    void giveNotice(ExitNotice notice) {
        if (leftOn != null || noticeOn != null) {
            throw illegal();
        }
        if (notice.noticeOn().isBefore(joinedOn)) {
            throw new MembershipRule.NoticeBeforeJoining();
        }
        IdentityNumberInText.refuse("decisionReference", notice.reference());
        noticeOn = notice.noticeOn();
        noticeReference = notice.reference();
        leavesOn = notice.leavesOn();
    }

    void withdrawNotice() {
        if (leftOn != null || noticeOn == null) {
            throw illegal();
        }
        forgetNotice();
    }

    void leave(LocalDate today) {
        if (leftOn != null || leavesOn == null) {
            throw illegal();
        }
        if (today.isBefore(leavesOn)) {
            throw new MembershipRule.StillUnderNotice(leavesOn);
        }
        leftOn = leavesOn;
    }

    void rejoin(LocalDate day) {
        if (leftOn == null) {
            throw illegal();
        }
        if (!day.isAfter(leftOn)) {
            throw new MembershipRule.RejoinsTooEarly();
        }
        formerJoinedOn = Stream.concat(formerJoinedOn.stream(), Stream.of(joinedOn)).toList();
        formerLeftOn = Stream.concat(formerLeftOn.stream(), Stream.of(leftOn)).toList();
        joinedOn = day;
        leftOn = null;
        forgetNotice();
    }

    private void forgetNotice() {
        noticeOn = null;
        noticeReference = null;
        leavesOn = null;
    }

    /** Whether any day between these two, both included, is one of a member. */
    boolean haveAny(LocalDate first, LocalDate last) {
        boolean now = !joinedOn.isAfter(last) && (leftOn == null || !leftOn.isBefore(first));
        return now
                || former().stream()
                        .anyMatch(period ->
                                !period.joinedOn().isAfter(last)
                                        && !period.leftOn().isBefore(first));
    }

    List<FormerPeriod> former() {
        return IntStream.range(0, formerJoinedOn.size())
                .mapToObj(i -> new FormerPeriod(formerJoinedOn.get(i), formerLeftOn.get(i)))
                .toList();
    }

    @Nullable ExitNotice notice() {
        return noticeOn == null || noticeReference == null || leavesOn == null
                ? null
                : new ExitNotice(noticeOn, noticeReference, leavesOn);
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    @Nullable LocalDate leftOn() {
        return leftOn;
    }

    private IllegalMove illegal() {
        if (leftOn != null) {
            return new IllegalMove(
                    "LEFT",
                    List.of("REJOIN"),
                    Text.of("Organisationen har lämnat förbundet.", "The organisation has left."));
        }
        return noticeOn == null
                ? new IllegalMove(
                        "MEMBER",
                        List.of("GIVE_NOTICE"),
                        Text.of(
                                "Medlemmen har inte sagt upp sitt medlemskap.",
                                "The member has given no notice."))
                : new IllegalMove(
                        "UNDER_NOTICE",
                        List.of("WITHDRAW_NOTICE", "LEAVE"),
                        Text.of(
                                "Medlemmen har redan sagt upp sitt medlemskap.",
                                "The member has given notice."));
    }
}
