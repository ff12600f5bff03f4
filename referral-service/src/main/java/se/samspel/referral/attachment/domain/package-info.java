/** What may be attached to a referral, and how much. */
@NullMarked
package se.samspel.referral.attachment.domain;

import org.jspecify.annotations.NullMarked;
