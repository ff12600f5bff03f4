/** What each member pays for a year, set by the association's office. */
@NullMarked
package se.samspel.funding.contribution;

import org.jspecify.annotations.NullMarked;
