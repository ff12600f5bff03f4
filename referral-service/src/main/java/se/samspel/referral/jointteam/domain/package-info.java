/** A joint team's membership and what its open texts may not hold. */
@NullMarked
package se.samspel.referral.jointteam.domain;

import org.jspecify.annotations.NullMarked;
