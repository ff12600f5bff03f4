/** The rules of ways and of their counts. */
@NullMarked
package se.samspel.referral.redirect.domain;

import org.jspecify.annotations.NullMarked;
