/** Somebody else’s teaching: a link out, nothing of it copied. */
export interface FurtherLearning {
  label: string;
  href: string;
}

const course =
  (provider: string, href: string) =>
  (topic: string): FurtherLearning => ({ label: `${provider}: ${topic}`, href });

const gatewayCCourse = course('GatewayC', 'https://www.gatewayc.org.uk');
const rcgpCourse = course('RCGP', 'https://elearning.rcgp.org.uk/mod/book/view.php?id=12890');

/** Courses of GatewayC: free to primary care in England. Each is found from its front page. */
export const gatewayC = {
  lung: gatewayCCourse('Lung cancer'),
  colorectal: gatewayCCourse('Colorectal cancer'),
  pancreatic: gatewayCCourse('Pancreatic cancer'),
  referring: gatewayCCourse('Improving the quality of your referral'),
};

/** Courses listed in the RCGP’s cancer toolkit. */
export const rcgp = {
  earlyDiagnosis: rcgpCourse('Early diagnosis of cancer'),
  ovarian: rcgpCourse('Bloating and other abdominal symptoms: could it be ovarian cancer?'),
  colorectal: rcgpCourse('Colorectal cancer'),
  lung: rcgpCourse('Lung cancer'),
  myeloma: rcgpCourse('Myeloma'),
  pancreatic: rcgpCourse('Pancreatic cancer: early diagnosis in general practice'),
  prostate: rcgpCourse('Prostate cancer: early diagnosis'),
  leukaemia: rcgpCourse('Diagnosis and management of leukaemia'),
};

/** Pages for practices, of Cancer Research UK and Macmillan. */
export const practicePages = {
  diagnosisAudit: {
    label: 'Cancer Research UK: National Cancer Diagnosis Audit',
    href: 'https://www.cancerresearchuk.org/health-professional/diagnosis/national-cancer-diagnosis-audit/ncda-overview',
  },
  macmillan: {
    label: 'Macmillan: GP contract guide',
    href: 'https://macmillan.org.uk/healthcare-professionals/for-your-role/doctor/gp/contract-guide',
  },
} satisfies Record<string, FurtherLearning>;
