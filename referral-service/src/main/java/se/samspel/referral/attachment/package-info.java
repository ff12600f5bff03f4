/** Files that the referrer attaches to its referral, for the host by the waiver. */
@NullMarked
package se.samspel.referral.attachment;

import org.jspecify.annotations.NullMarked;
