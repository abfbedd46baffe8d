/** Symptoms and signs that NG12 does not name. They say nothing here, but a list that is denied goes on across them. */
export const otherComplaints: readonly string[] = [
  '(palpitations|dizziness|dizzy spells|vertigo|headache|headaches|migraine|rash|rashes|wheeze|wheezing|syncope|collapse|blackouts|faints|loc|tingling|numbness|paraesthesia|pins and needles)',
  '(ankle|leg|calf|facial|joint|foot|knee|peripheral) (swelling|oedema)',
  '(oedema|orthopnoea|pnd|cyanosis|stridor|sputum|phlegm|mucus|mucous|clots|chills|photophobia|neck stiffness|meningism|diplopia)',
  '(joint|loin|flank|ear|facial|neck|shoulder|knee|hip|leg|calf|muscle|limb|perineal|groin|throat|sinus|eye|renal) (pain|pains|tenderness|ache|aches|swelling)',
  '(otalgia|earache|sore throat|nasal blockage|nasal obstruction|nasal discharge|rhinorrhoea|runny nose|coryza|sneezing|tinnitus|hearing loss|odynophagia)',
  '(tenderness|guarding|rebound|peritonism|rigidity|organomegaly|hernia|hernias|bruits|bruit|murmur|murmurs|creps|crackles|crepitations|bony tenderness)',
  '(melaena|malaena|tenesmus|straining|incontinence|dribbling|hot flushes|flushing|dyspareunia|pcb|imb|amenorrhoea|vaginal dryness)',
  '(trauma|injury|falls|fall|travel|foreign travel|sick contacts|contacts|unwell contacts|red flags|red flag symptoms|other symptoms|other sx|other complaints|focal symptoms|systemic symptoms|systemic sx|systemic upset)',
  '(seizures|seizure|fits|vision changes|visual changes|visual disturbance|visual symptoms|speech problems|slurred speech|memory loss|confusion|tremor)',
  '(myalgia|arthralgia|stiffness|cramps|muscle weakness|malaise|low mood|anxiety|insomnia|sleep disturbance)',
];
