package se.samspel.participant.meeting.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.enrolment.domain.Enrolment;

/**
 * Somebody who is asked to come.
 *
 * @param authority none for the person, and for others without one
 * @param unit the authority's unit that alone sees the meeting; each of its units without one
 */
public record Invitation(
        InvitedParty party, @Nullable AuthorityId authority, @Nullable String unit) {

    /**
     * With the enrolment's own authorities: referrer, income authority and host are whoever they
     * are in that case.
     */
    public static List<Invitation> resolve(List<Invitation> asked, Enrolment enrolment) {
        List<Invitation> invited = new ArrayList<>();
        var seen = new HashSet<Invitation>();
        for (Invitation invitation : asked) {
            Invitation resolved = invitation.of(enrolment);
            if (!seen.add(new Invitation(resolved.party, resolved.authority, null))) {
                throw new MeetingRule.InvitedTwice();
            }
            invited.add(resolved);
        }
        return invited;
    }

    private Invitation of(Enrolment enrolment) {
        return switch (party) {
            case REFERRER -> at(enrolment.referringAuthority());
            case INCOME_AUTHORITY -> at(incomeAuthority(enrolment));
            case HOST -> at(enrolment.host());
            case PARTICIPANT -> withoutAuthority();
            case OTHER -> unit != null && authority == null ? withoutAuthority() : this;
        };
    }

    private static AuthorityId incomeAuthority(Enrolment enrolment) {
        AuthorityId income = enrolment.incomeAuthority();
        if (income == null) {
            throw new MeetingRule.NoIncomeAuthority();
        }
        return income;
    }

    private Invitation at(AuthorityId known) {
        if (authority != null && !authority.equals(known)) {
            throw new MeetingRule.OtherAuthority();
        }
        return new Invitation(party, known, unit);
    }

    private Invitation withoutAuthority() {
        if (authority != null || unit != null) {
            throw new MeetingRule.OtherAuthority();
        }
        return this;
    }
}
