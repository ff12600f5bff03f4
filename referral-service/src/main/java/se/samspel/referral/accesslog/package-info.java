/** What each side of a referral sees of its access log. */
@NullMarked
package se.samspel.referral.accesslog;

import org.jspecify.annotations.NullMarked;
