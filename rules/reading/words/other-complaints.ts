/** Symptoms and signs that NG12 does not name. They say nothing here, but a list that is denied goes on across them. */
export const otherComplaints: readonly string[] = [
  '(palpitations|migraine|wheeze|wheezing|syncope|collapse|blackouts|faints|loc)',
  '(facial|peripheral) (swelling|oedema)',
  '(oedema|orthopnoea|pnd|cyanosis|stridor|sputum|phlegm|mucus|mucous|clots|chills|photophobia|neck stiffness|meningism)',
  '(joint|facial|neck|muscle|perineal|groin|sinus|eye) (pain|pains|tenderness|ache|aches|swelling)',
  '(ear|throat|calf|knee|hip|leg|shoulder|limb|loin|flank|renal) (swelling)',
  '(hand|hands) (,|) (foot|feet) (,|) (and|&|+|n) mouth',
  '(nasal blockage|nasal obstruction|nasal discharge|rhinorrhoea|runny nose|coryza|sneezing|tinnitus|hearing loss)',
  '(tenderness|guarding|rebound|peritonism|rigidity|organomegaly|hernia|hernias|bruits|bruit|murmur|murmurs|creps|crackles|crepitations|bony tenderness)',
  '(melaena|malaena|incontinence|hot flushes|flushing|amenorrhoea)',
  '(trauma|injury|falls|fall|travel|foreign travel|sick contacts|contacts|unwell contacts|red flags|red flag symptoms|other symptoms|other sx|other complaints|focal symptoms|systemic symptoms|systemic sx|systemic upset)',
  '(seizures|seizure|fits|slurred speech)',
  '(myalgia|arthralgia|stiffness|cramps|muscle weakness|malaise|low mood|anxiety|insomnia|sleep disturbance)',
];
