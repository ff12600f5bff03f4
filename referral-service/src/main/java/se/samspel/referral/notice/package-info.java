/** Notices of disclosures, passed on to their recipients' own logs. */
@NullMarked
package se.samspel.referral.notice;

import org.jspecify.annotations.NullMarked;
