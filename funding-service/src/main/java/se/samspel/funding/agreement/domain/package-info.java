/** Who can agree with whom, and on which days. */
@NullMarked
package se.samspel.funding.agreement.domain;

import org.jspecify.annotations.NullMarked;
