/** What the records of an office have in common, and the days on which they hold. */
@NullMarked
package se.samspel.funding.register.domain;

import org.jspecify.annotations.NullMarked;
