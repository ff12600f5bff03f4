package se.samspel.referral.course;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.Referral;

/** By when the steps of referrals are due; who sets and counts that knows the course, not it. */
public interface Deadlines {

    /** By referral; those without any are absent. A constant number of statements. */
    Map<UUID, List<Deadline>> of(Collection<Referral> referrals);
}
