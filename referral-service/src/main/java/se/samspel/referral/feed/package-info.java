/** Each authority's own feed of events over HTTP. */
@NullMarked
package se.samspel.referral.feed;

import org.jspecify.annotations.NullMarked;
