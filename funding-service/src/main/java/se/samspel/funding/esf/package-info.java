/**
 * ESF projects of an association, their tree of subprojects and what their programme periods
 * prescribe.
 */
@NullMarked
package se.samspel.funding.esf;

import org.jspecify.annotations.NullMarked;
