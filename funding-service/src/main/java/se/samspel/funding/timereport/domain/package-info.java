/** Which of the reported hours count under the yearly cap. */
@NullMarked
package se.samspel.funding.timereport.domain;

import org.jspecify.annotations.NullMarked;
