/** Who does what in an association's office, and who audits it. */
@NullMarked
package se.samspel.funding.office;

import org.jspecify.annotations.NullMarked;
