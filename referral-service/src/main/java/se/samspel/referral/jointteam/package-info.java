/** Joint teams (MGT, resursråd): which authorities take part, for which days. */
@NullMarked
package se.samspel.referral.jointteam;

import org.jspecify.annotations.NullMarked;
